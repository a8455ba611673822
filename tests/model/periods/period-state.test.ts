import { expect, test } from 'vitest'
import { daysOf, periodStateOn } from '../../../scripts/model/periods/period-state.ts'

test.each([
  { period: { from: '2018', to: '2018' }, days: { from: '2018-01-01', to: '2018-12-31' } },
  { period: { from: '2018-03', to: '2020-02' }, days: { from: '2018-03-01', to: '2020-02-29' } },
  { period: { from: '2018-06-15', to: null }, days: { from: '2018-06-15', to: null } },
])('the period $period.from–$period.to is $days.from–$days.to', ({ period, days }) => {
  expect(daysOf(period)).toEqual(days)
})

test.each([
  { asOf: '2017-12-31', to: '2018-12-31', state: 'coming' },
  { asOf: '2018-01-01', to: '2018-12-31', state: 'in-force' },
  { asOf: '2018-12-31', to: '2018-12-31', state: 'in-force' },
  { asOf: '2019-01-01', to: '2018-12-31', state: 'ended' },
  { asOf: '2017-12-31', to: null, state: 'coming' },
  { asOf: '2018-01-01', to: null, state: 'open-ended' },
  { asOf: '2031-01-01', to: null, state: 'open-ended' },
])('on $asOf a period from 2018-01-01 to $to is $state', ({ asOf, to, state }) => {
  expect(periodStateOn(asOf, { from: '2018-01-01', to })).toBe(state)
})
