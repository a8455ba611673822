import { describe, expect, test } from 'vitest'
import {
  commitmentDays,
  coveredDays,
  dueUnlessSaid,
  isAllOfTime,
  isOfItsTime,
  startOf,
} from '../../../scripts/model/measuring/commitment-days.ts'

const period = { from: '2018-01-01', to: '2018-12-31' }

describe('the days that a commitment is for', () => {
  test.each([
    { name: 'the whole period', due: null, when: null, days: period },
    { name: 'until it is due', due: '2018-06-30', when: null, days: { from: '2018-01-01', to: '2018-06-30' } },
    {
      name: 'the months that are said',
      due: '2018-12-31',
      when: { from: '2018-05', to: '2018-08', asPrinted: null },
      days: { from: '2018-05-01', to: '2018-08-31' },
    },
  ])('$name', ({ due, when, days }) => {
    expect(commitmentDays({ period, due, when })).toEqual(days)
  })

  test('have no end in a period without one', () => {
    const open = { period: { from: '2018-01-01', to: null }, due: null, when: null }
    expect(commitmentDays(open)).toBeNull()
    expect(isAllOfTime({ from: '2018', to: '2030' }, open)).toBe(false)
  })
})

describe('the last day of a commitment that names none', () => {
  const open = { from: '2018-01-01', to: null }
  test.each([
    { name: 'the end of the period', period, when: null, due: '2018-12-31' },
    { name: 'none in a period without end', period: open, when: null, due: null },
    { name: 'the end of its month', period, when: { from: '2018-01', to: '2018-01' }, due: '2018-01-31' },
    { name: 'the end of its summer', period: open, when: { from: '2018-06', to: '2018-08' }, due: '2018-08-31' },
    {
      name: 'the end of the period where only the first day is said',
      period,
      when: { from: '2018-05', to: null },
      due: '2018-12-31',
    },
  ])('is $name', ({ period: days, when, due }) => {
    expect(dueUnlessSaid({ period: days, when: when && { ...when, asPrinted: null } })).toBe(due)
  })
})

test.each([
  { from: '2018', to: '2018', isAll: true },
  { from: '2018-01', to: '2019-03-01', isAll: true },
  { from: '2018-02', to: '2018-12', isAll: false },
  { from: '2018', to: '2018-11-30', isAll: false },
])('$from to $to is all of 2018: $isAll', ({ from, to, isAll }) => {
  expect(isAllOfTime({ from, to }, { period, due: null, when: null })).toBe(isAll)
})

describe('a commitment for May to August, due in July', () => {
  const summer = { period, due: '2018-07-15', when: { from: '2018-05', to: '2018-08', asPrinted: null } }

  test('begins in May', () => {
    expect(startOf(summer)).toBe('2018-05-01')
    expect(startOf({ ...summer, when: null })).toBe('2018-01-01')
  })

  test.each([
    { from: '2018-05-01', to: '2018-05-01', is: true },
    { from: '2018-07-15', to: '2018-12-31', is: true },
    { from: '2018-07-16', to: '2018-12-31', is: false },
    { from: '2018-01-01', to: '2018-04-30', is: false },
    { from: '2018-06-01', to: '2018-05-31', is: false },
  ])('has some of the days $from to $to: $is', ({ from, to, is }) => {
    expect(isOfItsTime({ from, to }, summer)).toBe(is)
  })

  test('is reported for the days that the report covers, or else up to its date', () => {
    expect(coveredDays({ covers: { from: '2018', to: '2018-06' }, asOf: '2018-12' }, summer)).toEqual({
      from: '2018-05-01',
      to: '2018-06-30',
    })
    expect(coveredDays({ covers: { from: '2017', to: '2019' }, asOf: '2019' }, summer)).toEqual({
      from: '2018-05-01',
      to: '2018-07-15',
    })
    expect(coveredDays({ covers: null, asOf: '2018-06' }, summer)).toEqual({ from: '2018-05-01', to: '2018-06-30' })
    expect(coveredDays({ covers: null, asOf: '2018-12' }, summer)?.to).toBe('2018-07-15')
    expect(coveredDays({ covers: null, asOf: null }, summer)).toBeNull()
  })
})
