import { describe, expect, test } from 'vitest'
import { isSameStretch, sharedDays, timesOver } from '../../../scripts/model/measuring/count-over-days.ts'

const ONE_YEAR = { from: '2018-01-01', to: '2018-12-31' }
const TWO_YEARS = { from: '2019-01-01', to: '2020-12-31' }
const OPEN = { from: '2021-01-01', to: null }

describe('the days that two numbers are counted over', () => {
  test('are those of the longer period, whichever comes first', () => {
    const [a, b] = [
      { per: null, period: ONE_YEAR },
      { per: null, period: TWO_YEARS },
    ] as const
    expect(sharedDays(a, b)).toEqual(TWO_YEARS)
    expect(sharedDays(b, a)).toEqual(TWO_YEARS)
  })

  test('are a year where no period has an end', () => {
    const open = { per: null, period: OPEN }
    expect(sharedDays(open, open)).toEqual({ from: '2021-01-01', to: '2022-01-01' })
  })

  test('are whole weeks between days and weeks, so that once a day is seven times a week', () => {
    const [daily, weekly] = [
      { per: 'day', period: ONE_YEAR },
      { per: 'week', period: ONE_YEAR },
    ] as const
    const days = sharedDays(weekly, daily)
    expect(days).toEqual({ from: '2018-01-01', to: '2018-12-30' })
    expect([timesOver(daily, days), timesOver(weekly, days)]).toEqual([[364], [52]])
  })

  test('are whole fortnights between them and weeks', () => {
    const [weekly, fortnightly] = [
      { per: 'week', period: ONE_YEAR },
      { per: 'two-weeks', period: ONE_YEAR },
    ] as const
    const days = sharedDays(weekly, fortnightly)
    expect([timesOver(weekly, days), timesOver(fortnightly, days)]).toEqual([[52], [26]])
  })
})

test.each([
  ['week', [104]],
  ['year', [2]],
  ['period', [2]],
  [null, [2, 2]],
] as const)('a number per %s of one year counts over two years', (per, times) => {
  expect(timesOver({ per, period: ONE_YEAR }, TWO_YEARS)).toEqual(times)
})

test('a number for a period without end cannot be counted up', () => {
  expect(timesOver({ per: 'period', period: OPEN }, ONE_YEAR)).toBeNull()
})

test('numbers speak of the same time when both are a week, or for periods of the same length', () => {
  const same = (a: typeof ONE_YEAR, b: typeof ONE_YEAR, per: 'week' | 'period') =>
    isSameStretch({ per, period: a }, { per, period: b })
  expect(same(ONE_YEAR, TWO_YEARS, 'week')).toBe(true)
  expect(same(ONE_YEAR, TWO_YEARS, 'period')).toBe(false)
  expect(same(ONE_YEAR, { from: '2022-01-01', to: '2022-12-31' }, 'period')).toBe(true)
})
