import { expect, test } from 'vitest'
import { readYaml } from '../../scripts/content/read-yaml.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'

function read(text: string) {
  const { report, problems } = collectProblems()
  const data = readYaml({ text, file: 'a.yaml', start: 0, end: text.length }, report)
  const found = problems.map(({ rule, place, details }) => {
    const fault = 'fault' in details ? ` ${details.fault}` : ''
    return `${place.line}:${place.column} ${rule}${fault}`
  })
  return { value: data?.value, found }
}

test('values have the types of the YAML 1.2 core schema', () => {
  const { value, found } = read('a: 2018\nb: 2018-01\nc: yes\nd: true\ne: ~\nf: 012\n')
  expect(value).toEqual({ a: 2018, b: '2018-01', c: 'yes', d: true, e: null, f: 12 })
  expect(found).toEqual([])
})

test.each(['', '# bara en kommentar\n', '---\n'])('an empty text is nothing: %j', (text) => {
  expect(read(text)).toEqual({ value: null, found: [] })
})

test('a field written twice is reported, and the rest is still read', () => {
  expect(read('a: 1\nb: 2\na: 3\n')).toEqual({ value: { a: 3, b: 2 }, found: ['3:1 yaml/duplicate-key'] })
})

test.each([
  ['title: Trygg: i stan\n', '1:13 yaml/syntax colon-in-text'],
  ['title: Trygg, ren: i stan\n', '1:15 yaml/syntax field-in-line'],
  ['- text: Nej, share: 45\n', '1:14 yaml/syntax field-in-line'],
  ['period: from: 2019\n', '1:9 yaml/syntax field-in-line'],
  ['a: Många oroar sig,\n  inte minst: om natten\n', '2:13 yaml/syntax colon-in-text'],
  ['a: |\nRader\nb: 1\n', '2:1 yaml/syntax text-not-indented'],
  ['- a: >-\n  Rader\n  till\n', '2:3 yaml/syntax text-not-indented'],
  ['– id: a\n  title: b\n', '1:1 yaml/syntax dash'],
  ['themes:\n  – id: a\n    title: b\n', '2:3 yaml/syntax dash'],
  ['a:\n  • { id: a, title: b }\n', '2:3 yaml/syntax bullet'],
  ['- a: 1\n-{ a: 2 }\n', '2:2 yaml/syntax space-after-hyphen'],
  ['title:Hej\nstate: x\n', '1:7 yaml/syntax space-after-colon'],
  ['a: 1\ntitle:Hej\nstate: x\n', '2:7 yaml/syntax space-after-colon'],
  ['title: @x\n', '1:8 yaml/syntax special-start'],
  ['title: `x`\n', '1:8 yaml/syntax special-start'],
  ['title: "a" b\n', '1:12 yaml/syntax text-after-quote'],
  ["title: 'don't'\n", '1:13 yaml/syntax text-after-quote'],
  ['a: 1\n  b: 2\n', '2:3 yaml/syntax indentation'],
  ['a:\n  b: 1\n c: 2\n', '3:2 yaml/syntax indentation'],
  ['- a\nb: 1\n', '2:1 yaml/syntax indentation'],
  ['a: 1\n\tb: 2\n', '2:1 yaml/syntax tab'],
  ['a: 1\ntitle: "Hej\nb: 2\n', '2:8 yaml/syntax unclosed'],
  ['a: [b, ["c", "d"]\nd: 1\n', '1:4 yaml/syntax unclosed'],
  ['a: {b: 1, c: "d"', '1:4 yaml/syntax unclosed'],
  ['a: [b/c #d]\ne: 1\n', '1:9 yaml/syntax comment-in-brackets'],
  ['- a: 1\n  b: { c: d #e }\n  f: 1\n', '2:13 yaml/syntax comment-in-brackets'],
  ['a: [b, # ]\nc: 1\n', '1:8 yaml/syntax comment-in-brackets'],
  ['a: [b # c\nd: 1\n', '1:4 yaml/syntax unclosed'],
  ['a: [b, "c #d]\ne: 1\n', '1:8 yaml/syntax unclosed'],
  ['a: 1\nb\nc: 2\n', '2:1 yaml/syntax no-colon'],
  ['- a: 1\n  kind:activity\n  b: 2\n', '2:8 yaml/syntax space-after-colon'],
  ['- a: 1\n  kind:activity\n- a: 2\n', '2:8 yaml/syntax space-after-colon'],
  ['- a: 1\n  kind:activity\n', '2:8 yaml/syntax space-after-colon'],
  ['- kind:activity\n  a: 1\n', '1:8 yaml/syntax space-after-colon'],
  ['a: 1\nhttps://b.se\nc: 2\n', '2:1 yaml/syntax no-colon'],
  ['a: *Utbildningar i stan*\n', '1:4 yaml/syntax special-start'],
  ['a: **Viktigt** om stan\n', '1:4 yaml/syntax special-start'],
  ['- *Utbildningar i stan*\n', '1:3 yaml/syntax special-start'],
  ['- [Utbildningar] i stan\n', '1:3 yaml/syntax special-start'],
  ['a: [Utbildningar] i stan\nb: 1\n', '1:4 yaml/syntax special-start'],
  ['a: {Utbildningar} i stan\n', '1:4 yaml/syntax special-start'],
  ['- b: [c] d\n', '1:6 yaml/syntax special-start'],
  ['a: { from: 2020-01-01 to: 2020-12-31 }\n', '1:23 yaml/syntax comma-before-field'],
  ['- { id: barn title: Trygghet för barn }\n', '1:14 yaml/syntax comma-before-field'],
  ['a: { b: "c d" e: f }\n', '1:15 yaml/syntax comma'],
  ['a: { title: Trygg: i stan }\n', '1:18 yaml/syntax colon-in-text'],
  ['a: { title: Trygg i hela stan: nu }\n', '1:30 yaml/syntax colon-in-text'],
  ['a: [1,,2]\n', '1:7 yaml/syntax comma'],
  ['a: "C:\\Q"\n', '1:7 yaml/syntax backslash'],
  ['{{ a }}: 1\n', '1:1 yaml/syntax key'],
  ['a: !x 1\n', '1:4 yaml/tag'],
  ['a: !!int x\n', '1:4 yaml/tag'],
  ['a: *x\n', '1:4 yaml/unknown-alias'],
  ['a: &x [*x]\n', '1:8 yaml/circular-alias'],
  ['a: 1\n---\nb: 2\n', '2:1 yaml/several-documents'],
  [`a: ${'['.repeat(21)}${']'.repeat(21)}\n`, '1:23 yaml/too-deep'],
])('the fault in %j is explained at its place', (text, problem) => {
  expect(read(text)).toEqual({ value: undefined, found: [problem] })
})

test('as many as 50 repeated values are allowed', () => {
  const list = (aliases: number) => `a: &x 1\nb: [${Array.from({ length: aliases }, () => '*x').join(', ')}]\n`
  expect(read(list(50)).found).toEqual([])
  expect(read(list(51)).found).toEqual(['2:205 yaml/too-many-aliases'])
})

test('repeated values that repeat others are counted with all they contain', () => {
  const lines = ['l0: &l0 [a, a, a, a, a, a, a, a, a, a]']
  for (let level = 1; level <= 6; level++) {
    lines.push(`l${level}: &l${level} [${Array.from({ length: 8 }, () => `*l${level - 1}`).join(', ')}]`)
  }
  expect(read(lines.join('\n')).found).toEqual(['5:10 yaml/too-many-aliases'])
})

test('nesting is counted through repeated values', () => {
  const deep = `a: &x ${'['.repeat(15)}${']'.repeat(15)}\nb: ${'['.repeat(10)}*x${']'.repeat(10)}\n`
  expect(read(deep).found).toEqual(['2:14 yaml/too-deep'])
})

test.each([
  ['a: "\\u0001"\n', '1:4 file/control-character'],
  ['a: 1\nb: ["hej", "då\\x07"]\n', '2:12 file/control-character'],
  ['"\\0": 1\n', '1:1 file/control-character'],
  ['a: "\\N"\n', '1:4 file/control-character'],
  ['a: "vänd\\u202Etext"\n', '1:4 file/direction-character'],
])('an invisible character is found where it is written with signs: %j', (text, problem) => {
  expect(read(text)).toEqual({ value: undefined, found: [problem] })
})

test('line ends, tabs and visible letters may be written with signs', () => {
  expect(read('a: "en\\nrad\\t\\u00e5"\n')).toEqual({ value: { a: 'en\nrad\tå' }, found: [] })
})

test('a backslash outside double quotes is a backslash', () => {
  expect(read("a: '\\u0001'\nb: \\u0001\n").found).toEqual([])
})

test.each([
  ['# Ring Eva, 640823-3234\na: 1\n', '1:13'],
  ['a: 1\nb: hej # 19640823-3234\n', '2:10'],
  ['a: >-\n  text\n# 640823-3234\nb: 1\n', '3:3'],
])('a personal identity number in a comment is reported, as files are published with theirs: %j', (text, place) => {
  expect(read(text).found).toEqual([`${place} privacy/identity-number`])
})

test.each([
  'a: 640823-3234\n',
  'a: |\n  # 640823-3234\n',
  'a: "640823-3234"\n640823-3234: b\n',
  '# 640823-3235\na: 1\n',
])('one in a value is left to those who look at values, and other numbers are left alone: %j', (text) => {
  expect(read(text).found).toEqual([])
})
