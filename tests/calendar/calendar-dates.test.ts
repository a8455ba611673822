import { expect, test } from 'vitest'
import { calendarDates } from '../../scripts/calendar/calendar-dates.ts'
import { archive, commitment, promise, publication, theme } from '../helpers/build-archive.ts'

type Parts = Parameters<typeof publication>[0]

const lasting = (from: string, to: string | null, ...due: readonly (string | null)[]): Parts => ({
  period: { from, to, asPrinted: null, basis: 'stated' },
  themes: [
    theme({ promises: [promise({ commitments: due.map((day, index) => commitment({ id: `c${index}`, due: day })) })] }),
  ],
})

function datesOf(...publications: readonly Parts[]): readonly string[] {
  const made = archive({ publications: publications.map((parts) => publication(parts)) })
  return calendarDates(made).map(({ kind, day, due }) => [day, kind, ...due.map(({ id }) => id)].join(' '))
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
