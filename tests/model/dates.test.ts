import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayInZone,
  daysBetween,
  firstDay,
  isPartialDate,
  lastDay,
  monthsIn,
  precisionOf,
  startOfDay,
  yearOf,
} from '../../scripts/model/dates.ts'

describe('a partial date', () => {
  test.each(['2018', '2018-02', '2018-02-28', '2020-02-29', '0999'])('%s exists in the calendar', (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  test.each([
    '',
    '18',
    '20180',
    '2018-2',
    '2018-00',
    '2018-13',
    '2018-02-29',
    '2018-02-30',
    '2018-04-31',
    '1900-02-29',
    '2018-1-01',
    '20180101',
    '2018-W05',
    '2018-045',
    '2018-01-01T00:00',
    ' 2018',
    '2018\n',
  ])('%j does not', (text) => {
    expect(isPartialDate(text)).toBe(false)
  })

  test.each([
    { date: '2018', precision: 'year', first: '2018-01-01', last: '2018-12-31' },
    { date: '2018-02', precision: 'month', first: '2018-02-01', last: '2018-02-28' },
    { date: '2020-02', precision: 'month', first: '2020-02-01', last: '2020-02-29' },
    { date: '2018-12', precision: 'month', first: '2018-12-01', last: '2018-12-31' },
    { date: '2018-05-17', precision: 'day', first: '2018-05-17', last: '2018-05-17' },
  ])('$date is known to the $precision: $first to $last', ({ date, precision, first, last }) => {
    expect(precisionOf(date)).toBe(precision)
    expect(firstDay(date)).toBe(first)
    expect(lastDay(date)).toBe(last)
    expect(yearOf(date)).toBe(Number(first.slice(0, 4)))
  })

  test('what is no date has no first day, rather than a wrong one', () => {
    expect(() => firstDay('2018-02-30')).toThrow('2018-02-30 is not a date.')
  })
})

describe('counting days', () => {
  test.each([
    { from: '2018-01-01', to: '2018-01-01', days: 0 },
    { from: '2018-12-31', to: '2019-01-01', days: 1 },
    { from: '2019-01-01', to: '2018-12-31', days: -1 },
    { from: '2020-02-28', to: '2020-03-01', days: 2 },
    // The clocks change in March and October; a day is a day all the same.
    { from: '2018-03-24', to: '2018-03-26', days: 2 },
    { from: '2018-01-01', to: '2018-12-31', days: 364 },
  ])('from $from to $to it is $days', ({ from, to, days }) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(addDays(from, days)).toBe(to)
  })

  test('any number of days forward, and then counted, is that number', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    const dayOf = (date: Date) => date.toISOString().slice(0, 10)
    fc.assert(
      fc.property(days.map(dayOf), fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })
})

test.each([
  { from: '2018-01-01', to: '2018-12-31', months: 12 },
  { from: '2018-02-01', to: '2018-02-28', months: 1 },
  { from: '2018-01-15', to: '2018-02-14', months: 1 },
  { from: '2019-01-01', to: '2020-12-31', months: 24 },
])('from $from to $to, both included, there are $months months', ({ from, to, months }) => {
  expect(monthsIn(from, to)).toBe(months)
})

test('an unfinished month is a fraction', () => {
  expect(monthsIn('2018-01-01', '2018-02-14')).toBe(1.5)
})

test.each([
  { moment: '2018-12-31T22:59:59Z', zone: 'Europe/Stockholm', day: '2018-12-31' },
  { moment: '2018-12-31T23:00:00Z', zone: 'Europe/Stockholm', day: '2019-01-01' },
  { moment: '2018-06-30T22:00:00Z', zone: 'Europe/Stockholm', day: '2018-07-01' },
  { moment: '2018-12-31T23:00:00Z', zone: 'UTC', day: '2018-12-31' },
])('at $moment it is $day in $zone', ({ moment, zone, day }) => {
  expect(dayInZone(new Date(moment), zone)).toBe(day)
})

test.each([
  { day: '2018-01-15', zone: 'Europe/Stockholm', start: '2018-01-15T00:00:00+01:00' },
  { day: '2018-07-15', zone: 'Europe/Stockholm', start: '2018-07-15T00:00:00+02:00' },
  // Clocks went from midnight to one.
  { day: '2018-11-04', zone: 'America/Sao_Paulo', start: '2018-11-04T01:00:00-02:00' },
])('$day begins at $start in $zone', ({ day, zone, start }) => {
  expect(startOfDay(day, zone)).toBe(start)
})

test.each([
  { day: '2018-01-31', months: 1, to: '2018-02-28' },
  { day: '2018-11-15', months: 3, to: '2019-02-15' },
  { day: '2018-05-01', months: 0, to: '2018-05-01' },
])('$months months after $day is $to', ({ day, months, to }) => {
  expect(addMonths(day, months)).toBe(to)
})
