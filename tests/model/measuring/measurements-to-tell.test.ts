import { expect, test } from 'vitest'
import type { Figure, Measurement } from '../../../scripts/model/archive.ts'
import { measurementsToTell } from '../../../scripts/model/measuring/measurements-to-tell.ts'
import type { IncomparableReason } from '../../../scripts/model/vocabulary.ts'
import { figure, outcome, sv } from '../../helpers/build-archive.ts'

const OUTCOME = outcome()
const withoutTarget = (of: Figure, reason: IncomparableReason = 'no-target'): Measurement => ({
  verdict: 'cannot-compare',
  reason,
  target: null,
  figure: of,
  outcome: OUTCOME,
  sumOf: [],
  covered: null,
  wholePeriod: null,
})
const [one, two, three] = [1, 2, 3].map((value) => withoutTarget(figure({ value })))
const from = (url: string, value: number) =>
  withoutTarget(figure({ value, source: { title: sv('Sidan'), url, read: null, kind: null } }))

const valuesOf = (...measurements: readonly (Measurement | undefined)[]) =>
  measurementsToTell(measurements.filter((some) => some !== undefined)).map(({ measurement, alsoFigures }) => [
    measurement.figure?.value,
    ...alsoFigures.map(({ value }) => value),
  ])

test('figures without a target are told together, in their order', () => {
  expect(valuesOf(one, two, three)).toEqual([[1, 2, 3]])
})

test('those of another source stand apart, since a source stands after its figures', () => {
  const [a, b, more] = [from('https://a.test/', 4), from('https://b.test/', 5), from('https://a.test/', 6)]
  expect(valuesOf(one, a, b, more)).toEqual([[1], [4, 6], [5]])
})

test('those of different reports stand apart', () => {
  expect(valuesOf(one, { ...withoutTarget(figure({ value: 4 })), outcome: outcome() })).toEqual([[1], [4]])
})

test('what is held against a target stands alone', () => {
  const others = [4, 5].map((value) => withoutTarget(figure({ value }), 'other-unit'))
  expect(valuesOf(...others)).toEqual([[4], [5]])
})
