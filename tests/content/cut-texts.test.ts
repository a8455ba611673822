// A text without quotation marks ends where ` #` begins a comment; nothing else shows that the rest is lost.
import { expect, test } from 'vitest'
import { readYaml } from '../../scripts/content/read-yaml.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'

function find(text: string) {
  const { report, problems } = collectProblems()
  readYaml({ text, file: 'a.yaml', start: 0, end: text.length }, report)
  return problems.map(({ rule, place, details }) => {
    const word = 'word' in details ? details.word : ''
    return `${place.line}:${place.column}+${place.length} ${rule} ${word}`
  })
}

test.each([
  ['text: På torget #tryggtorg på fredagar\n', '1:17+10 yaml/comment-in-text #tryggtorg'],
  ['text: Plats\t#1 i kön\n', '1:13+2 yaml/comment-in-text #1'],
  ['- id: a\n  text: Vi ses  #åtta\n', '2:17+5 yaml/comment-in-text #åtta'],
  ['by:\n  - kommun #polis\n', '2:12+6 yaml/comment-in-text #polis'],
  ['text:\n  På två\n  rader #slut\n', '3:9+5 yaml/comment-in-text #slut'],
  ['text: #tryggtorg på fredagar\n', '1:7+10 yaml/comment-in-text #tryggtorg'],
])('the rest of a text is lost in %j', (text, problem) => {
  expect(find(text)).toEqual([problem])
})

test.each([
  'text: På torget # inte på söndagar\n',
  'text: På torget ## inte\n',
  'text: "På torget #tryggtorg på fredagar"\n',
  "text: 'På torget' #kontrollera\n",
  'text: >-\n  På torget #tryggtorg\n',
  'because: [2018/invanardialog#trygg]\n',
  'text: C#-moll\n',
  '#tryggtorg\na: 1\n',
  'themes: #temana\n  - a\n',
  'a: 1\n  #b: 2\nc: 3\n',
])('nothing is lost in %j', (text) => {
  expect(find(text)).toEqual([])
})

test('no number of a person is repeated', () => {
  expect(find('text: Ring #640823-3234 nu\n').join()).not.toContain('3234')
})
