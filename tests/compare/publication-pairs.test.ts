import { expect, test } from 'vitest'
import { publicationPairs } from '../../scripts/compare/publication-pairs.ts'
import { area, publication } from '../helpers/build-archive.ts'

test('every publication is paired with every earlier one for the same area, and with no other', () => {
  const [north, south] = [area({ id: 'norr' }), area({ id: 'soder' })]
  const made = [
    publication({ id: '2016' }),
    publication({ id: '2017-norr', areas: [north] }),
    publication({ id: '2017' }),
    publication({ id: '2018-soder', areas: [south] }),
    publication({ id: '2018-norr-soder', areas: [north, south] }),
    publication({ id: '2019' }),
  ]
  expect(publicationPairs(made).map(({ earlier, later }) => `${earlier.id} ${later.id}`)).toEqual([
    '2016 2017',
    '2017-norr 2018-norr-soder',
    '2018-soder 2018-norr-soder',
    '2016 2019',
    '2017 2019',
  ])
})
