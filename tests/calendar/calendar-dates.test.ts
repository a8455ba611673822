import { expect, test } from 'vitest'
import { type CalendarDate, calendarDates } from '../../scripts/calendar/calendar-dates.ts'
import { archive, commitment, promise, publication, report, theme } from '../helpers/build-archive.ts'

type Parts = Parameters<typeof publication>[0]

const lasting = (from: string, to: string | null, ...due: readonly (string | null)[]): Parts => ({
  period: { from, to, asPrinted: null, basis: 'stated' },
  themes: [
    theme({ promises: [promise({ commitments: due.map((day, index) => commitment({ id: `c${index}`, due: day })) })] }),
  ],
})

function datesOf(...publications: readonly Parts[]): readonly string[] {
  const made = archive({ asOf: '2024-05-01', publications: publications.map((parts) => publication(parts)) })
  return calendarDates(made).map((date) => [date.day, date.kind, ...namesIn(date)].join(' '))
}

function namesIn(date: CalendarDate): readonly string[] {
  return date.kind === 'follow-up' ? date.time.reports.map(({ id }) => id) : date.due.map(({ id }) => id)
}

test('a publication begins and ends, and what is due on its last day is told with that', () => {
  expect(datesOf(lasting('2018-01-01', '2018-12-31', '2018-12-31', '2018-12-31'))).toEqual([
    '2018-01-01 begins',
    '2018-12-31 ends c0 c1',
  ])
})

test('what is due on other days has a date of its own, one for each day, in their order', () => {
  expect(datesOf(lasting('2018', '2018', '2018-10-31', '2018-12-31', '2018-05-31', '2018-10-31'))).toEqual([
    '2018-01-01 begins',
    '2018-05-31 due c2',
    '2018-10-31 due c0 c3',
    '2018-12-31 ends c1',
  ])
})

test('what goes on for the time being has no last day', () => {
  expect(datesOf(lasting('2018-03', null, null, '2019-06-30'))).toEqual(['2018-03-01 begins', '2019-06-30 due c1'])
})

test('one publication comes after the other', () => {
  expect(datesOf(lasting('2018', '2019'), lasting('2019', '2019'))).toEqual([
    '2018-01-01 begins',
    '2019-12-31 ends',
    '2019-01-01 begins',
    '2019-12-31 ends',
  ])
})

const followedUp = (every: 'half-year' | 'period') => ({ followUp: { every, asPrinted: null } })

test('a follow-up that was promised has the last day of its time, with the reports on it, whichever day it is', () => {
  const early = report({ id: '2018-06-30', asOf: '2018-06-30' })
  expect(datesOf({ ...lasting('2018', '2019'), ...followedUp('half-year'), reports: [early] })).toEqual([
    '2018-01-01 begins',
    '2018-06-30 follow-up 2018-06-30',
    '2018-12-31 follow-up',
    '2019-06-30 follow-up',
    '2019-12-31 ends',
    '2019-12-31 follow-up',
  ])
  expect(datesOf({ ...lasting('2018', '2018'), ...followedUp('period') })).toEqual([
    '2018-01-01 begins',
    '2018-12-31 ends',
    '2018-12-31 follow-up',
  ])
})

test('of what goes on for the time being, they are told to the one that comes next', () => {
  expect(datesOf({ ...lasting('2023', null), ...followedUp('half-year') })).toEqual([
    '2023-01-01 begins',
    '2023-06-30 follow-up',
    '2023-12-31 follow-up',
    '2024-06-30 follow-up',
  ])
})
