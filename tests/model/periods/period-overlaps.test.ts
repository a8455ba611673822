import { expect, test } from 'vitest'
import { periodOverlaps } from '../../../scripts/model/periods/period-overlaps.ts'
import { publication } from '../../helpers/build-archive.ts'

type Dates = readonly [from: string, to: string | null]
const during = ([from, to]: Dates) => publication({ period: { from, to, asPrinted: null, basis: 'stated' } })

test.each<{ name: string; earlier: Dates; later: Dates; shared: readonly [string, string | null] | null }>([
  { name: 'one after the other', earlier: ['2017', '2017'], later: ['2018', '2018'], shared: null },
  {
    name: 'until the first one ends',
    earlier: ['2017-01-01', '2018-06-30'],
    later: ['2018-01-01', '2018-12-31'],
    shared: ['2018-01-01', '2018-06-30'],
  },
  {
    name: 'a season within a year',
    earlier: ['2018-01-01', '2018-12-31'],
    later: ['2018-06-01', '2018-08-31'],
    shared: ['2018-06-01', '2018-08-31'],
  },
  { name: 'beside one without end', earlier: ['2017', null], later: ['2018', '2019'], shared: ['2018', '2019'] },
  { name: 'two without end', earlier: ['2017', null], later: ['2018', null], shared: ['2018', null] },
  { name: 'one that goes on for ever', earlier: ['2017', '2019'], later: ['2018', null], shared: ['2018', '2019'] },
  {
    name: 'a month that they may have divided between them',
    earlier: ['2018-01', '2018-06'],
    later: ['2018-06', '2018-12'],
    shared: null,
  },
])('$name', ({ earlier, later, shared }) => {
  const other = during(earlier)
  const expected = shared === null ? [] : [{ other, from: shared[0], to: shared[1] }]
  expect(periodOverlaps(during(later), [other])).toEqual(expected)
})
