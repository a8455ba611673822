import { expect, test } from 'vitest'
import { suggestLineage } from '../../scripts/compare/suggest-lineage.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import { commitment, promise, sv, target } from '../helpers/build-archive.ts'
import { continueAs, endIn, year } from '../helpers/compared.ts'

const named = (id: string, title: string, parts: Partial<PublicPromise> = {}) =>
  promise({ id, title: sv(title), text: sv(''), ...parts })
const meetings = (atLeast: number) => [
  commitment({ text: sv(''), targets: [target({ amount: { kind: 'at-least', value: atLeast }, per: 'year' })] }),
]

function suggested(before: readonly PublicPromise[], after: readonly PublicPromise[]): readonly string[] {
  const [earlier, later] = [year('2018', { promises: before }), year('2019', { promises: after })]
  return suggestLineage(earlier, later).map((one) => `${one.earlier.id} → ${one.later.id}: ${one.change}`)
}

test('promises that are alike may belong together; what they are unlike belongs to nothing', () => {
  const before = [named('ljus', 'Belysning på cykelvägar'), named('hund', 'Hundar i parken')]
  const after = [named('buss', 'Fler bussar om natten'), named('lampor', 'Bättre belysning på våra cykelvägar')]
  expect(suggested(before, after)).toEqual(['ljus → lampor: reworded'])
})

test('the best way to put all of them together may leave the best single pair', () => {
  const before = [named('a', 'Polisen besöker skolor och fritidsgårdar'), named('b', 'Elever vandrar och besöker')]
  const after = [named('c', 'Polisen besöker elever och vandrar'), named('d', 'Polisen i skolor och fritidsgårdar')]
  expect(suggested(before, after)).toEqual(['b → c: reworded', 'a → d: reworded'])
})

test('a promise is suggested at most once', () => {
  const before = [named('a', 'Belysning på cykelvägar')]
  const after = [named('b', 'Belysning på cykelvägar'), named('c', 'Belysning vid cykelvägar')]
  expect(suggested(before, after)).toEqual(['a → b: unchanged'])
})

test('a number that is higher makes it strengthened', () => {
  const before = [named('a', 'Grannar träffas', { commitments: meetings(6) })]
  const after = [named('b', 'Grannar träffas', { commitments: meetings(9) })]
  expect(suggested(before, after)).toEqual(['a → b: strengthened'])
})

test('what has been declared is not suggested again', () => {
  const [a, b] = [named('a', 'Belysning på cykelvägar'), named('b', 'Belysning på cykelvägar')]
  const [c, d] = [named('c', 'Hundar i parken'), named('d', 'Hundar i parken')]
  const [earlier, later] = [year('2018', { promises: [a, c] }), year('2019', { promises: [b, d] })]
  continueAs(a, b)
  endIn(later, c)
  expect(suggestLineage(earlier, later)).toEqual([])
})

test('hundreds of promises that are much alike are each put beside the right one', () => {
  const many = (side: string) => Array.from({ length: 300 }, (_, at) => named(`${side}${at}`, `Möte ${at} om trygghet`))
  const found = suggested(many('a'), many('b'))
  expect(found).toHaveLength(300)
  expect(found).toContain('a7 → b7: unchanged')
})
