import { expect, test } from 'vitest'
import { figuresToTell } from '../../../scripts/model/measuring/figures-to-tell.ts'
import { commitment, figure, outcome, target, unit } from '../../helpers/build-archive.ts'

const HOURS = figure({ value: 90, unit: unit('timme', 'timmar') })
const MEETINGS = figure({ value: 6 })
const measurement = {
  verdict: 'met',
  target: target(),
  figure: MEETINGS,
  outcome: outcome(),
  sumOf: [],
  covered: null,
  expected: 6,
  scaling: null,
} as const

test('a single report tells the figures that stand beside no target', () => {
  const told = outcome({ figures: [HOURS, MEETINGS] })
  expect(figuresToTell(told, commitment({ outcomes: [told], measurements: [measurement] }))).toEqual([HOURS])
})

test('a figure that is added up stands beside the target with the sum', () => {
  const told = outcome({ figures: [HOURS, MEETINGS] })
  const sumOf = [MEETINGS, figure({ value: 7 })].map((part) => ({ figure: part, outcome: told }))
  const sum = { ...measurement, figure: figure({ value: 13 }), sumOf }
  expect(figuresToTell(told, commitment({ outcomes: [told], measurements: [sum] }))).toEqual([HOURS])
})

test('each of several reports tells all its figures', () => {
  const [earlier, later] = [outcome({ figures: [HOURS] }), outcome({ figures: [MEETINGS] })]
  const several = commitment({ outcomes: [earlier, later], measurements: [measurement] })
  expect(figuresToTell(earlier, several)).toEqual([HOURS])
  expect(figuresToTell(later, several)).toEqual([MEETINGS])
})
