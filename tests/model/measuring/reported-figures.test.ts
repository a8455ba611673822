import { expect, test } from 'vitest'
import { reportedFigures } from '../../../scripts/model/measuring/reported-figures.ts'
import { figure, outcome, target } from '../../helpers/build-archive.ts'

const [spring, autumn] = [figure({ value: 12 }), figure({ value: 13 })]
const measurement = {
  verdict: 'met',
  target: target(),
  outcome: outcome(),
  covered: null,
  expected: 24,
  scaling: null,
} as const

test('a figure that was reported as it is stands alone', () => {
  expect(reportedFigures({ ...measurement, figure: spring, sumOf: [] })).toEqual([spring])
})

test('a sum was reported as its parts', () => {
  const sumOf = [spring, autumn].map((part) => ({ figure: part, outcome: outcome() }))
  expect(reportedFigures({ ...measurement, figure: figure({ value: 25 }), sumOf })).toEqual([spring, autumn])
})

test('without a figure there is none', () => {
  const nothing = { verdict: 'cannot-compare', reason: 'no-outcome', outcome: null, figure: null } as const
  const rest = { target: target(), covered: null, wholePeriod: null, sumOf: [] }
  expect(reportedFigures({ ...nothing, ...rest })).toEqual([])
})
