import { expect, test } from 'vitest'
import { periodGaps } from '../../../scripts/model/periods/period-gaps.ts'
import { publication } from '../../helpers/build-archive.ts'

type Dates = readonly [from: string, to: string | null]

const inPeriods = (periods: readonly Dates[]) =>
  periods.map(([from, to]) => publication({ period: { from, to, asPrinted: null, basis: 'stated' } }))

test.each<{ name: string; periods: readonly Dates[]; gaps: readonly (readonly [string, string | null])[] }>([
  {
    name: 'no gap between years that follow on each other',
    periods: [
      ['2017-01-01', '2017-12-31'],
      ['2018', '2019'],
    ],
    gaps: [],
  },
  {
    name: 'the days between two periods, from the day after the first until the day before the second',
    periods: [
      ['2016', '2016'],
      ['2017-03-15', '2019-12-31'],
    ],
    gaps: [['2017-01-01', '2017-03-14']],
  },
  {
    name: 'a single day',
    periods: [
      ['2017-01-01', '2017-12-30'],
      ['2018-01-01', '2019-12-31'],
    ],
    gaps: [['2017-12-31', '2017-12-31']],
  },
  {
    name: 'no gap that only may be: a month counts as all of it',
    periods: [
      ['2017-01', '2017-05'],
      ['2017-06', '2019'],
    ],
    gaps: [],
  },
  {
    name: 'no gap after a short period that lies within a longer one',
    periods: [
      ['2016', '2017'],
      ['2016-06-01', '2016-08-31'],
      ['2018', '2019'],
    ],
    gaps: [],
  },
  {
    name: 'no gap once something without end has begun',
    periods: [
      ['2015', '2015'],
      ['2016', null],
      ['2018', '2018'],
    ],
    gaps: [],
  },
  { name: 'the time since the last one ended', periods: [['2017', '2017']], gaps: [['2018-01-01', null]] },
  { name: 'nothing where there is nothing', periods: [], gaps: [] },
])('$name', ({ periods, gaps }) => {
  expect(periodGaps(inPeriods(periods), '2019-03-01')).toEqual(gaps.map(([from, to]) => ({ from, to })))
})

test('on the last day of the last period there is no gap yet', () => {
  const periods = inPeriods([['2018', '2018']])
  expect(periodGaps(periods, '2018-12-31')).toEqual([])
  expect(periodGaps(periods, '2019-01-01')).toEqual([{ from: '2019-01-01', to: null }])
})
