import { describe, expect, test } from 'vitest'
import type { Area, Publication } from '../../../scripts/model/archive.ts'
import { type LaneEntry, periodLanes } from '../../../scripts/model/periods/period-lanes.ts'
import { area, publication, sv } from '../../helpers/build-archive.ts'

const north = area({ id: 'norra', name: sv('Norra') })
const south = area({ id: 'sodra', name: sv('Södra') })

function yearFor(year: string, areas: readonly Area[] = [], id = year): Publication {
  return publication({ id, period: { from: year, to: year, asPrinted: null, basis: 'stated' }, areas })
}

/** `2016 | gap 2017-01-01–2017-12-31 past | 2018` */
const describeEntry = (entry: LaneEntry) =>
  entry.kind === 'gap'
    ? `gap ${entry.gap.from}–${entry.gap.to} ${entry.isPast ? 'past' : 'now'}`
    : [entry.publication.id, ...entry.overlaps.map(({ other }) => `with ${other.id}`)].join(' ')

const lanesOf = (publications: readonly Publication[], asOf = '2018-06-01') =>
  periodLanes(publications, asOf).map(
    ({ areas, entries }) =>
      `${areas.map(({ id }) => id).join('+') || 'all'}: ${entries.map(describeEntry).join(' | ')}`,
  )

test('publications for the whole municipality share a lane, with their gaps in the order of time', () => {
  expect(lanesOf([yearFor('2015'), yearFor('2017'), yearFor('2018')])).toEqual([
    'all: 2015 | gap 2016-01-01–2016-12-31 past | 2017 | 2018',
  ])
})

test('a gap that a publication to come will end is not past', () => {
  expect(lanesOf([yearFor('2017'), yearFor('2019')])).toEqual(['all: 2017 | gap 2018-01-01–2018-12-31 now | 2019'])
})

test('an overlap stands with the later one', () => {
  const during = (id: string, from: string, to: string) =>
    publication({ id, period: { from, to, asPrinted: null, basis: 'stated' } })
  const year = during('2018', '2018-01-01', '2018-12-31')
  expect(lanesOf([year, during('2018-sommar', '2018-06-01', '2018-08-31')])).toEqual([
    'all: 2018 | 2018-sommar with 2018',
  ])
})

test('publications that begin on the same day keep their order', () => {
  expect(lanesOf([yearFor('2018', [], '2018-a'), yearFor('2018', [], '2018-b')])).toEqual(['all: 2018-a | 2018-b'])
})

describe('areas', () => {
  test('have lanes of their own after that of the whole municipality', () => {
    expect(lanesOf([yearFor('2018', [north], 'n'), yearFor('2018', [south], 's'), yearFor('2018')])).toEqual([
      'all: 2018',
      'norra: n',
      'sodra: s',
    ])
  })

  test('have no gap where only another area has one', () => {
    expect(lanesOf([yearFor('2017', [south], 's'), yearFor('2018', [north], 'n')])).toEqual([
      'sodra: s | gap 2018-01-01–null now',
      'norra: n',
    ])
  })

  test('with the very same publications share a lane', () => {
    expect(lanesOf([yearFor('2018', [north, south], 'b')])).toEqual(['norra+sodra: b'])
  })

  test('a publication for two areas stands in both lanes where they differ', () => {
    expect(lanesOf([yearFor('2017', [north, south], 'b'), yearFor('2018', [north], 'n')])).toEqual([
      'norra: b | n',
      'sodra: b | gap 2018-01-01–null now',
    ])
  })

  test.each([
    { name: 'that was merged into another', parts: { mergedInto: south } },
    { name: 'that is no more', parts: { to: '2017' } },
  ])('an area $name leaves no gap behind', ({ parts }) => {
    expect(lanesOf([yearFor('2017', [area({ id: 'norra', ...parts })], 'n')])).toEqual(['norra: n'])
  })
})

test('no publications, no lanes', () => {
  expect(lanesOf([])).toEqual([])
})
