import { expect, test } from 'vitest'
import { readYaml } from '../../scripts/content/read-yaml.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'

function faultsIn(text: string, isList = false): readonly string[] {
  const { report, problems } = collectProblems()
  readYaml({ text, file: 'a.yaml', start: 0, end: text.length, isList }, report)
  return problems.map(({ rule, place, details }) => {
    return `${place.line}:${place.column} ${'fault' in details ? details.fault : rule}`
  })
}

test.each([
  ['the first of several', 'id: a\nname: b\n- id: c\n  name: d\n', '1:1 hyphen'],
  ['the first, its fields further in', 'id: a\n  name: b\n- id: c\n  name: d\n', '1:1 hyphen'],
  ['one in the middle', '- id: a\n  name: b\nid: c\n  name: d\n- id: e\n', '3:1 hyphen'],
  ['one in the middle, with all its fields', '- id: a\n  name: b\n\n# c\nid: c\nname: d\n', '5:1 hyphen'],
  ['one in the middle, as far in as the fields', '- id: a\n  name: b\n  id: c\n  name: d\n', '3:3 hyphen'],
  ['one in braces', '- { id: a }\n{ id: b }\n', '2:1 hyphen'],
  ['one of a list within', 'list:\n  id: a\n  name: b\n  - id: c\n', '2:3 hyphen'],
  ['one that repeats within a list within', 'list:\n  - id: a\n    b: 1\n    id: c\n    b: 2\n', '4:5 hyphen'],
])('a forgotten hyphen is told where it is missing: %s', (_, text, expected) => {
  expect(faultsIn(text)).toEqual([expected])
})

test('each of several forgotten hyphens is told', () => {
  expect(faultsIn('- id: a\n  b: 1\n  id: c\n  b: 2\n  id: d\n  b: 3\n')).toEqual(['3:3 hyphen', '5:3 hyphen'])
  expect(faultsIn('id: a\nb: 1\nid: c\nb: 2\n', true)).toEqual(['1:1 hyphen', '3:1 hyphen'])
})

test.each([
  ['one field alone', '- id: a\n  id: b\n  name: c\n', ['2:3 yaml/duplicate-key']],
  [
    'other fields than the first',
    '- id: a\n  b: 1\n  c: 1\n  b: 2\n  c: 2\n',
    ['4:3 yaml/duplicate-key', '5:3 yaml/duplicate-key'],
  ],
  ['within braces', '- { id: a, b: 1, id: c, b: 2 }\n', ['1:18 yaml/duplicate-key', '1:25 yaml/duplicate-key']],
  ['in a file that is no list', 'id: a\nb: 1\nid: c\nb: 2\n', ['3:1 yaml/duplicate-key', '4:1 yaml/duplicate-key']],
])('fields written twice are just that: %s', (_, text, expected) => {
  expect(faultsIn(text)).toEqual(expected)
})

test('a line that is in the wrong column is no entry', () => {
  expect(faultsIn('title: a\n- id: b\n')).toEqual(['2:1 indentation'])
  expect(faultsIn('- id: a\n  name: b\n name: c\n')).toEqual(['3:2 indentation'])
})

test('a hyphen without a space is told after the hyphen', () => {
  expect(faultsIn('-id: a\n  name: b\n')).toEqual(['1:2 space-after-hyphen'])
  expect(faultsIn('- id: a\n  name: b\n-id: c\n  name: d\n')).toEqual(['3:2 space-after-hyphen'])
})
