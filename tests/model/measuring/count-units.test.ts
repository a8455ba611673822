import { describe, expect, test } from 'vitest'
import { countUnits, exactUnits, type UnitOfTime, unitAt } from '../../../scripts/model/measuring/count-units.ts'

describe('whole units', () => {
  test.each<{ per: UnitOfTime; from: string; to: string; units: number }>([
    { per: 'week', from: '2018-01-01', to: '2018-01-06', units: 0 },
    { per: 'week', from: '2018-01-01', to: '2018-01-07', units: 1 },
    { per: 'week', from: '2018-01-01', to: '2018-01-13', units: 1 },
    { per: 'month', from: '2018-01-01', to: '2018-01-30', units: 0 },
    { per: 'month', from: '2018-01-15', to: '2018-02-14', units: 1 },
    { per: 'month', from: '2020-02-01', to: '2020-02-28', units: 0 },
    { per: 'two-months', from: '2018-01-01', to: '2018-03-31', units: 1 },
    { per: 'year', from: '2018-01-01', to: '2018-12-30', units: 0 },
    { per: 'year', from: '2018-07-01', to: '2019-12-31', units: 1 },
    { per: 'two-weeks', from: '2018-01-01', to: '2018-01-13', units: 0 },
    { per: 'two-weeks', from: '2018-01-01', to: '2018-12-31', units: 26 },
    { per: 'quarter', from: '2018-01-01', to: '2018-03-30', units: 0 },
    { per: 'quarter', from: '2023-01-01', to: '2026-12-31', units: 16 },
    { per: 'day', from: '2018-01-01', to: '2018-01-01', units: 1 },
  ])('from $from to $to there are $units of a $per', ({ per, from, to, units }) => {
    expect(countUnits(per, from, to).whole).toBe(units)
  })
})

describe('a unit that has only begun', () => {
  test.each<{ per: UnitOfTime; from: string; to: string; whole: number; begun: number; name: string }>([
    {
      per: 'week',
      from: '2019-01-01',
      to: '2020-12-31',
      whole: 104,
      begun: 104,
      name: 'three days of two years do not count',
    },
    { per: 'year', from: '2019-01-01', to: '2020-01-31', whole: 1, begun: 1, name: 'nor does a month of thirteen' },
    { per: 'year', from: '2018-01-01', to: '2021-04-30', whole: 3, begun: 4, name: 'four months of forty do: a tenth' },
    { per: 'year', from: '2019-01-01', to: '2020-10-31', whole: 1, begun: 2, name: 'ten months of twenty-two do' },
    {
      per: 'month',
      from: '2018-01-01',
      to: '2018-02-14',
      whole: 1,
      begun: 2,
      name: 'half a month of one and a half does',
    },
    { per: 'year', from: '2018-01-01', to: '2018-01-31', whole: 0, begun: 1, name: 'the first one always counts' },
    { per: 'day', from: '2018-01-02', to: '2018-01-01', whole: 0, begun: 0, name: 'there is none in no time' },
  ])('$name: $per from $from to $to', ({ per, from, to, whole, begun }) => {
    expect(countUnits(per, from, to)).toEqual({ whole, begun })
  })
})

describe('school terms', () => {
  test.each([
    { from: '2020-08-17', to: '2020-12-18', whole: 1, begun: 1, name: 'an autumn' },
    { from: '2020-08-17', to: '2021-06-11', whole: 2, begun: 2, name: 'a school year' },
    { from: '2019-07-01', to: '2020-12-31', whole: 3, begun: 3, name: 'a year and a half' },
    { from: '2020-01-01', to: '2020-03-31', whole: 0, begun: 1, name: 'half a spring' },
    { from: '2020-07-01', to: '2020-07-31', whole: 0, begun: 0, name: 'the summer' },
    { from: '2020-01-01', to: '2021-01-31', whole: 2, begun: 3, name: 'a calendar year and the beginning of a spring' },
  ])('$name has $whole whole and $begun begun', ({ from, to, whole, begun }) => {
    expect(countUnits('term', from, to)).toEqual({ whole, begun })
  })
})

test('with fractions, eighteen months are one and a half year', () => {
  expect(exactUnits('year', '2019-01-01', '2020-06-30')).toBe(1.5)
  expect(exactUnits('week', '2018-01-01', '2018-01-10')).toBeCloseTo(10 / 7)
})

test.each<{ per: UnitOfTime; from: string; day: string; unit: number }>([
  { per: 'year', from: '2018-01-01', day: '2018-01-01', unit: 1 },
  { per: 'year', from: '2018-01-01', day: '2018-12-31', unit: 1 },
  { per: 'year', from: '2018-01-01', day: '2019-01-01', unit: 2 },
  { per: 'year', from: '2018-01-01', day: '2017-06-30', unit: 1 },
  { per: 'half-year', from: '2018-03-01', day: '2018-08-31', unit: 1 },
  { per: 'half-year', from: '2018-03-01', day: '2018-09-01', unit: 2 },
  { per: 'month', from: '2018-01-01', day: '2018-02-28', unit: 2 },
  { per: 'term', from: '2018-01-01', day: '2018-07-31', unit: 1 },
  { per: 'term', from: '2018-01-01', day: '2018-08-01', unit: 2 },
  { per: 'week', from: '2018-01-01', day: '2018-01-07', unit: 1 },
  { per: 'week', from: '2018-01-01', day: '2018-01-08', unit: 2 },
  { per: 'day', from: '2018-01-01', day: '2018-01-03', unit: 3 },
])('of a $per from $from on, $day lies in number $unit', ({ per, from, day, unit }) => {
  expect(unitAt(per, from, day)).toBe(unit)
})
