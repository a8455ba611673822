import { expect, test } from 'vitest'
import { releaseOn } from '../../scripts/model/release.ts'

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
