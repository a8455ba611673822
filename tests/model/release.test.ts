import { expect, test } from 'vitest'
import { publicFrom, releaseOn } from '../../scripts/model/release.ts'

test.each([
  { state: 'published', published: null, asOf: '2018-01-01', release: 'published' },
  { state: 'published', published: '2018-01-15', asOf: '2018-01-14', release: 'embargoed' },
  { state: 'published', published: '2018-01-15', asOf: '2018-01-15', release: 'published' },
  { state: 'published', published: '2018-02', asOf: '2018-01-31', release: 'embargoed' },
  { state: 'published', published: '2018-02', asOf: '2018-02-01', release: 'published' },
  { state: 'draft', published: null, asOf: '2018-01-01', release: 'draft' },
  { state: 'draft', published: '2018-01-15', asOf: '2018-01-01', release: 'draft' },
  { state: 'draft', published: '2018-01-15', asOf: '2030-01-01', release: 'draft' },
] as const)('$state with date $published is $release on $asOf', ({ state, published, asOf, release }) => {
  expect(releaseOn(asOf, { state, published })).toBe(release)
})

test.each([
  { dates: [], day: null },
  { dates: [undefined, null], day: null },
  { dates: ['undated', '2018-06'], day: '2018-06-01' },
  { dates: ['2018-12-31', '2019-02-01'], day: '2019-02-01' },
  { dates: ['2018-12-31', 2018], day: '2018-12-31' },
])('what bears $dates may be seen from $day', ({ dates, day }) => {
  expect(publicFrom(...dates)).toBe(day)
})
