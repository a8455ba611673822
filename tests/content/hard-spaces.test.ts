// A hard space looks like an ordinary one and is a letter to YAML. Here `_` stands for one.
import { expect, test } from 'vitest'
import { readYaml } from '../../scripts/content/read-yaml.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'

function find(lines: string) {
  const { report, problems } = collectProblems()
  const text = lines.replaceAll('_', '\u00A0')
  readYaml({ text, file: 'a.yaml', start: 0, end: text.length }, report)
  return problems.map(({ rule, place, details }) => {
    return `${place.line}:${place.column}+${place.length} ${rule} ${'fault' in details ? details.fault : ''}`
  })
}

test.each([
  ['period:\n__from: 2018\n__to: 2019\na: 1\n', ['2:1+2', '3:1+2']],
  ['period:\n _from: 2018\n _to: 2019\n', ['2:2+1', '3:2+1']],
  ['period:\n  _from: 2018\n', ['2:3+1']],
  ['- id: a\n__kind: b\n', ['2:1+2']],
  ['- id: a\n  kind:_b\n  text: c\n', ['2:8+1']],
  ['- id: a\n  kind:_b\n', ['2:8+1']],
  ['title:_a\n', ['1:7+1']],
  ['by:\n__- kommun\n', ['2:1+2']],
  ['by:\n  -_kommun\n', ['2:4+1']],
  ['themes:\n  -_{ id: a, title: b }\n', ['2:4+1']],
])('they are told one by one where YAML wants ordinary spaces: %j', (lines, places) => {
  expect(find(lines)).toEqual(places.map((place) => `${place} yaml/syntax hard-space`))
})

test.each([
  'text: 100_kronor\n',
  'text: _Torget\n',
  'by:\n  - _Torget\n',
  'text: klockan:_sju\n',
  'text: |\n  a:_b\n  _c: d\n  -_e\n',
  'text: Vi ses\n  -_klockan sju\n',
  'text: "a\n  b:_c"\n',
  '# a:_b\na: 1\n',
])('they may stand in a text: %j', (lines) => {
  expect(find(lines)).toEqual([])
})

test('they are not blamed for what is wrong without them', () => {
  expect(find('a: 1\nb: "c_d" e\n')).toEqual(['2:10+undefined yaml/syntax text-after-quote'])
})
