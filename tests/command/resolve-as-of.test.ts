import { expect, test } from 'vitest'
import { resolveAsOf } from '../../scripts/command/resolve-as-of.ts'
import { UsageError } from '../../scripts/report/usage-error.ts'

const clock = () => new Date('2020-06-15T22:30:00Z')

test('without any wish it is today in the time zone of the site', () => {
  expect(resolveAsOf(undefined, {}, clock, 'Europe/Stockholm')).toBe('2020-06-16')
  expect(resolveAsOf(undefined, {}, clock, 'UTC')).toBe('2020-06-15')
  expect(resolveAsOf(undefined, { SOURCE_DATE_EPOCH: '' }, clock, 'UTC')).toBe('2020-06-15')
})

test('SOURCE_DATE_EPOCH outranks the clock, and the option outranks both', () => {
  const env = { SOURCE_DATE_EPOCH: '1514761200' }
  expect(resolveAsOf(undefined, env, clock, 'Europe/Stockholm')).toBe('2018-01-01')
  expect(resolveAsOf('2019-02-28', env, clock, 'Europe/Stockholm')).toBe('2019-02-28')
})

test.each(['2018', '2018-02', '2018-02-30', 'i dag', ''])('%j is no day to see everything from', (option) => {
  expect(() => resolveAsOf(option, {}, clock, 'UTC')).toThrow(UsageError)
})

test.each(['now', '-1', '1.5', '99999999999999'])('%s is no SOURCE_DATE_EPOCH', (epoch) => {
  expect(() => resolveAsOf(undefined, { SOURCE_DATE_EPOCH: epoch }, clock, 'UTC')).toThrow(UsageError)
})
