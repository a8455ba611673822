// Two versions that a merge left beside each other are told once, before anything else is made of the file.
import { expect, test } from 'vitest'
import { loadContent } from '../../scripts/content/load-content.ts'
import { reportMergeConflict } from '../../scripts/content/merge-conflict.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'

function find(text: string, file = 'a.md') {
  const { report, problems } = collectProblems()
  const isFound = reportMergeConflict(text, file, report)
  return { isFound, found: problems.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`) }
}

test.each([
  { name: 'as git leaves it', text: 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> ny\n', line: 2 },
  { name: 'without names', text: '<<<<<<<\nb\n=======\nc\n>>>>>>>', line: 1 },
  {
    name: 'with what there was before',
    text: '<<<<<<< HEAD\nb\n||||||| 1a2b3c\na\n=======\nc\n>>>>>>> ny\n',
    line: 1,
  },
  { name: 'of which one version is empty', text: 'a\n<<<<<<< HEAD\n=======\nc\n>>>>>>> ny\n', line: 2 },
  {
    name: 'with the line ends of Windows',
    text: 'a\r\n\r\n<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> ny\r\n',
    line: 3,
  },
  {
    name: 'and another one further down',
    text: '<<<<<<< A\n=======\n>>>>>>> B\nx\n<<<<<<< A\n=======\n>>>>>>> B\n',
    line: 1,
  },
])('a conflict $name is told once, at its first marker', ({ text, line }) => {
  expect(find(text)).toEqual({ isFound: true, found: [`${line}:1 file/merge-conflict`] })
})

test.each([
  { name: 'an underlined heading', text: 'Rubrik\n=======\n\nText\n' },
  { name: 'a quotation in seven levels', text: 'Rubrik\n=======\n\n>>>>>>> En text\n' },
  { name: 'eight signs', text: '<<<<<<<< HEAD\na\n========\nb\n>>>>>>>> ny\n' },
  { name: 'markers that are drawn in', text: '  <<<<<<< HEAD\n  a\n  =======\n  b\n  >>>>>>> ny\n' },
  { name: 'markers within a line', text: 'Se <<<<<<< HEAD, ======= och >>>>>>> ny.\n' },
  { name: 'signs that run into a word', text: '<<<<<<<HEAD\na\n=======b\n>>>>>>>ny\n' },
])('$name is none', ({ text }) => {
  expect(find(text)).toEqual({ isFound: false, found: [] })
})

test.each([
  { name: 'the beginning', file: 'a.md', text: 'a\n<<<<<<< HEAD\nb\n' },
  { name: 'the end', file: 'a.md', text: 'a\n>>>>>>> rattningar\n' },
  { name: 'the end with a commit', file: 'a.md', text: 'a\n>>>>>>> 1a2b3c4 (Rätta antalet)\n' },
  { name: 'the end with a line end of Windows', file: 'a.md', text: 'a\r\n>>>>>>> rattningar\r\n' },
  { name: 'what stood between', file: 'a.yaml', text: 'a: 1\n=======\nb: 2\n' },
  { name: 'the end in other data', file: 'a.yaml', text: 'a: 1\n>>>>>>> En gren\n' },
  { name: 'markers in another order', file: 'a.md', text: 'a\n>>>>>>> ny\na\n=======\nb\n<<<<<<< HEAD\n' },
])('$name of a conflict alone is told', ({ file, text }) => {
  expect(find(text, file)).toEqual({ isFound: true, found: ['2:1 file/merge-conflict'] })
})

test('thousands of beginnings without an end take no time', () => {
  const start = performance.now()
  expect(find('<<<<<<<\n=======\n'.repeat(50_000)).isFound).toBe(false)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('in a seal it is told too, and no seal is used then', async () => {
  const seal = '[\n<<<<<<< HEAD\n{}\n=======\n{"a":1}\n>>>>>>> ny\n]\n'
  const files = { ...VALID_FILES, 'content/2017/seal.json': '[\n]\n', 'content/2018/seal.json': seal }
  const { problems, seals } = await loadContent(await writeSite(files))
  expect(problems).toMatchObject([
    { rule: 'file/merge-conflict', place: { file: 'content/2018/seal.json', line: 2, column: 1 } },
  ])
  expect(seals.size).toBe(0)
})
