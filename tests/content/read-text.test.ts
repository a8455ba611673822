import { expect, test } from 'vitest'
import { readText } from '../../scripts/content/read-text.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'

function read(bytes: Uint8Array | string) {
  const { report, problems } = collectProblems()
  const text = readText(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 'a.md', report)
  return { text, found: problems.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`) }
}

test('clean text is given back as it is', () => {
  expect(read('Åäö 😀\r\n\ttab\n')).toEqual({ text: 'Åäö 😀\r\n\ttab\n', found: [] })
})

test('a byte order mark is left out', () => {
  expect(read('\uFEFFtitle: a')).toEqual({ text: 'title: a', found: [] })
})

test('a replacement character that was really written is no fault', () => {
  expect(read('a \uFFFD b').found).toEqual([])
})

test.each([
  { name: 'Latin-1', bytes: [0x61, 0x0a, 0xc3, 0xa5, 0xf0, 0x9f, 0x98, 0x80, 0xe5, 0x62], place: '2:4' },
  { name: 'a character cut off at the end', bytes: [0x61, 0xc3], place: '1:2' },
  { name: 'UTF-16', bytes: [0xff, 0xfe, 0x61, 0x00], place: '1:1' },
  { name: 'after a byte order mark', bytes: [0xef, 0xbb, 0xbf, 0x61, 0xff], place: '1:2' },
])('the first byte that is not UTF-8 is found: $name', ({ bytes, place }) => {
  expect(read(Uint8Array.from(bytes))).toEqual({ text: null, found: [`${place} file/encoding`] })
})

test.each([
  ['rad\nå\u0000', '2:2 file/control-character'],
  ['a\u007F', '1:2 file/control-character'],
  ['a\u0085', '1:2 file/control-character'],
  ['😀\u202E', '1:3 file/direction-character'],
  ['\u2066', '1:1 file/direction-character'],
])('an invisible character in %j is found', (text, problem) => {
  expect(read(text)).toEqual({ text: null, found: [problem] })
})

test('a text of more than a mebibyte is refused', () => {
  expect(read('a'.repeat(2 ** 20)).found).toEqual([])
  expect(read('a'.repeat(2 ** 20 + 1)).found).toEqual(['1:1 file/too-large'])
})
