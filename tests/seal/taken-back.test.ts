import { expect, test } from 'vitest'
import type { SealLine } from '../../scripts/model/seal.ts'
import { takenBackFrom } from '../../scripts/seal/taken-back.ts'

/** A line whose fingerprint is its name. */
function sealLine(name: string, previous: string | null, publication: string, line: number): SealLine {
  const item = { kind: 'report', item: `${publication}/${name}`, content: {}, addresses: [] } as const
  return { entry: { ...item, date: '2018-01-15', previous }, sha256: name, publication, line }
}

const first = sealLine('first', null, '2018', 2)
const report = sealLine('report', 'first', '2018', 3)
const next = sealLine('next', 'report', '2019', 2)
const lines = [first, report, next]

test('a seal that begins with a line, or builds on it, is removed', () => {
  expect(takenBackFrom(first, lines)).toEqual({ removed: ['2018', '2019'], restored: [] })
  expect(takenBackFrom(next, lines)).toEqual({ removed: ['2019'], restored: [] })
})

test('a seal that was there before a line is got back, and what was begun after it is removed', () => {
  expect(takenBackFrom(report, lines)).toEqual({ removed: ['2019'], restored: ['2018'] })
})

test('what was sealed on another way is left alone', () => {
  const other = sealLine('other', 'first', '2017', 3)
  expect(takenBackFrom(report, [...lines, other])).toEqual({ removed: ['2019'], restored: ['2018'] })
  expect(takenBackFrom(other, [...lines, other])).toEqual({ removed: [], restored: ['2017'] })
})
