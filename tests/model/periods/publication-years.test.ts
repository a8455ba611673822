import { expect, test } from 'vitest'
import { publicationYears } from '../../../scripts/model/periods/publication-years.ts'
import { publication } from '../../helpers/build-archive.ts'

const AS_OF = '2025-03-01'
const lasting = (from: string, to: string | null) =>
  publication({ period: { from, to, asPrinted: null, basis: 'stated' } })

test.each([
  { from: '2018-01-01', to: '2018-12-31', years: [2018] },
  { from: '2019', to: '2020', years: [2019, 2020] },
  { from: '2018-06', to: '2020-05', years: [2018, 2019, 2020] },
  { from: '2023', to: null, years: [2023, 2024, 2025] },
  { from: '2026', to: null, years: [2026] },
  { from: '2026', to: '2027', years: [2026, 2027] },
])('a publication from $from to $to has the years $years', ({ from, to, years }) => {
  expect(publicationYears(lasting(from, to), AS_OF)).toEqual(years)
})
