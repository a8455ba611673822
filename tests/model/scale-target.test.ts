import { describe, expect, test } from 'vitest'
import { scaleTarget } from '../../scripts/model/scale-target.ts'
import type { Frequency } from '../../scripts/model/vocabulary.ts'

const TWO_YEARS = { from: '2019-01-01', to: '2020-12-31' }
const ONE_YEAR = { from: '2018-01-01', to: '2018-12-31' }

describe('one per …', () => {
  test.each<{ per: Frequency; from: string; to: string; units: number }>([
    { per: 'day', ...ONE_YEAR, units: 365 },
    { per: 'day', ...TWO_YEARS, units: 731 },
    { per: 'week', ...ONE_YEAR, units: 52 },
    { per: 'week', ...TWO_YEARS, units: 104 },
    { per: 'month', ...ONE_YEAR, units: 12 },
    { per: 'month', ...TWO_YEARS, units: 24 },
    { per: 'two-months', ...ONE_YEAR, units: 6 },
    { per: 'term', ...ONE_YEAR, units: 2 },
    { per: 'half-year', ...TWO_YEARS, units: 4 },
    { per: 'year', ...TWO_YEARS, units: 2 },
  ])('$per from $from to $to comes to $units', ({ per, from, to, units }) => {
    expect(scaleTarget(1, per, from, to)).toEqual({ per, units, from, to, expected: units })
  })
})

describe('only whole units count', () => {
  test.each<{ per: Frequency; from: string; to: string; units: number }>([
    { per: 'week', from: '2018-01-01', to: '2018-01-06', units: 0 },
    { per: 'week', from: '2018-01-01', to: '2018-01-07', units: 1 },
    { per: 'week', from: '2018-01-01', to: '2018-01-13', units: 1 },
    { per: 'month', from: '2018-01-01', to: '2018-01-30', units: 0 },
    { per: 'month', from: '2018-01-15', to: '2018-02-14', units: 1 },
    { per: 'month', from: '2020-02-01', to: '2020-02-28', units: 0 },
    { per: 'two-months', from: '2018-01-01', to: '2018-03-31', units: 1 },
    { per: 'year', from: '2018-01-01', to: '2018-12-30', units: 0 },
    { per: 'year', from: '2018-07-01', to: '2019-12-31', units: 1 },
    { per: 'day', from: '2018-01-01', to: '2018-01-01', units: 1 },
  ])('from $from to $to there are $units of a $per', ({ per, from, to, units }) => {
    expect(scaleTarget(1, per, from, to)?.units).toBe(units)
  })
})

test('the amount is expected once for each unit', () => {
  expect(scaleTarget(6, 'half-year', TWO_YEARS.from, TWO_YEARS.to)?.expected).toBe(24)
})

test('a target for the whole period is not counted up', () => {
  expect(scaleTarget(6, 'period', ONE_YEAR.from, ONE_YEAR.to)).toBeNull()
})
