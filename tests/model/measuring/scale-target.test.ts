import { describe, expect, test } from 'vitest'
import { scaleTarget } from '../../../scripts/model/measuring/scale-target.ts'
import type { Frequency } from '../../../scripts/model/vocabulary.ts'

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
    expect(scaleTarget(1, per, from, to)).toEqual({ per, units, from, to, expected: units, isBegun: false })
  })
})

test('a year that has only begun is told as such', () => {
  expect(scaleTarget(6, 'year', '2019-01-01', '2020-10-31', 'begun')).toMatchObject({
    units: 2,
    expected: 12,
    isBegun: true,
  })
  expect(scaleTarget(6, 'year', '2019-01-01', '2020-12-31', 'begun')).toMatchObject({ units: 2, isBegun: false })
})

test('the number is the one that paper gives, without the noise of binary numbers', () => {
  expect(scaleTarget(1.1, 'month', ONE_YEAR.from, ONE_YEAR.to)?.expected).toBe(13.2)
  expect(scaleTarget(0.7, 'month', ONE_YEAR.from, ONE_YEAR.to)?.expected).toBe(8.4)
})

test('the amount is expected once for each unit', () => {
  expect(scaleTarget(6, 'half-year', TWO_YEARS.from, TWO_YEARS.to)?.expected).toBe(24)
})

test('a target for the whole period is not counted up', () => {
  expect(scaleTarget(6, 'period', ONE_YEAR.from, ONE_YEAR.to)).toBeNull()
})
