import { expect, test } from 'vitest'
import { readForeword, readMarkdown } from '../../scripts/content/read-markdown.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'

function read(text: string) {
  const { report, problems } = collectProblems()
  const { data, prose } = readMarkdown(text, 'a.md', report)
  const found = problems.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`)
  return { value: data?.value, place: data?.places.placeOf(['theme']), prose, found }
}

test('front matter and text are told apart, with the lines of the file', () => {
  expect(read('---\ntitle: a\ntheme: b\n---\n\nText.\n')).toEqual({
    value: { title: 'a', theme: 'b' },
    place: { file: 'a.md', line: 3, column: 8, length: 1 },
    prose: { markdown: '\nText.\n', line: 5 },
    found: [],
  })
})

test('CRLF and spaces after the lines --- make no difference', () => {
  const { value, place, prose } = read('--- \r\ntitle: a\r\ntheme: b\r\n---\t\r\nEtt\r\nTvå\r\n')
  expect(value).toEqual({ title: 'a', theme: 'b' })
  expect(place).toEqual({ file: 'a.md', line: 3, column: 8, length: 1 })
  expect(prose).toEqual({ markdown: 'Ett\nTvå\n', line: 5 })
})

test('a line --- in the text is a line of the text', () => {
  expect(read('---\na: 1\n---\nEtt\n\n---\n\nTvå').prose?.markdown).toBe('Ett\n\n---\n\nTvå')
})

test('there may be no text at all', () => {
  expect(read('---\na: 1\n---').prose).toEqual({ markdown: '', line: 3 })
})

test.each([
  ['Bara text.\n', '1:1 markdown/no-front-matter'],
  ['', '1:1 markdown/no-front-matter'],
  ['\n---\na: 1\n---\n', '1:1 markdown/no-front-matter'],
  ['----\na: 1\n---\n', '1:1 markdown/no-front-matter'],
  ['---\na: 1\n\nText.\n', '1:1 markdown/unclosed-front-matter'],
  ['---\nåä: "😀": 1\n---\n', '2:9 yaml/syntax'],
])('a fault in %j is reported', (text, problem) => {
  expect(read(text).found).toEqual([problem])
})

test.each([
  { name: 'text alone', text: 'Tack.\n', value: undefined, markdown: 'Tack.\n', line: 1 },
  { name: 'text below front matter', text: '---\na: 1\n---\nTack.\n', value: { a: 1 }, markdown: 'Tack.\n', line: 4 },
  { name: 'a rule that nothing closes', text: '---\n\nTack.\n', value: undefined, markdown: '---\n\nTack.\n', line: 1 },
])('a foreword may be $name', ({ text, value, markdown, line }) => {
  const { report, problems } = collectProblems()
  const { data, prose } = readForeword(text, 'foreword.en.md', report)
  expect({ value: data?.value, prose }).toEqual({ value, prose: { markdown, line } })
  expect(problems).toEqual([])
})
