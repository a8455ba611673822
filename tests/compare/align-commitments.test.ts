import { expect, test } from 'vitest'
import { alignCommitments } from '../../scripts/compare/align-commitments.ts'
import type { Commitment } from '../../scripts/model/archive.ts'
import { commitment, sv } from '../helpers/build-archive.ts'

const called = (id: string, text: string) => commitment({ id, text: sv(text), targets: [] })

/** `moten → traffar`, a line for each pair in the order of the later ones. */
function aligned(earlier: readonly Commitment[], later: readonly Commitment[]): readonly string[] {
  const pairs = alignCommitments(earlier, later)
  return later.flatMap((one) => (pairs.has(one) ? [`${pairs.get(one)?.id} → ${one.id}`] : []))
}

test('commitments of the same id belong together, whatever they say', () => {
  expect(aligned([called('a', 'Möten med grannar')], [called('a', 'Ny belysning')])).toEqual(['a → a'])
})

test('under other ids, those that are most alike do', () => {
  const earlier = [called('a', 'Möten med grannar i Särö'), called('b', 'Möten med grannar i Fjärås')]
  const later = [called('x', 'Möten med grannar i Fjärås'), called('y', 'Ny belysning i parken')]
  expect(aligned(earlier, later)).toEqual(['b → x'])
})

test('of those that are equally alike, the ones that stand in the same place do', () => {
  const earlier = ['a', 'b', 'c'].map((id) => called(id, 'Möten med grannar'))
  const later = ['x', 'y', 'z'].map((id) => called(id, 'Möten med grannar'))
  expect(aligned(earlier, later)).toEqual(['a → x', 'b → y', 'c → z'])
  expect(
    aligned(earlier.slice(0, 2), [called('w', 'Ny belysning i parken'), called('x', 'Möten med grannar')]),
  ).toEqual(['b → x'])
})
