import { expect, test } from 'vitest'
import { searchedYears } from '../../../layouts/pages/searched-years.ts'
import { publication } from '../../helpers/build-archive.ts'

const lasting = (from: string, to: string | null) =>
  publication({ period: { from, to, asPrinted: null, basis: 'stated' } })

test('the years that can be searched for stand once each, latest first', () => {
  const publications = [lasting('2018', '2018'), lasting('2024', null), lasting('2018-07', '2020')]
  expect(searchedYears(publications, '2025-03-01')).toEqual(['2025', '2024', '2020', '2019', '2018'])
  expect(searchedYears([], '2025-03-01')).toEqual([])
})
