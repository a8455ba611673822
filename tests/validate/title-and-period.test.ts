import { describe, expect, test } from 'vitest'
import { publicationFile } from '../helpers/content-files.ts'
import { placesOf } from '../helpers/problems-in.ts'

const found = (first: string, second: string, period: string) =>
  placesOf('time/title-and-period', {
    ...publicationFile('2018', { title: first, period: '{ from: 2018-01-01, to: 2018-12-31 }' }),
    ...publicationFile('2019', { title: second, period }),
  })

describe('a title that names the years of another publication', () => {
  test.each([
    ['Medborgarlöfte 2018', 'Medborgarlöfte 2018', '{ from: 2019, to: 2019 }', 1],
    ['Medborgarlöfte 2018', 'Medborgarlöfte 2018', '{ from: 2019, to: null }', 1],
    ['Medborgarlöfte 2018', 'Medborgarlöfte 2019', '{ from: 2019, to: 2019 }', 0],
    ['Medborgarlöfte', 'Medborgarlöfte', '{ from: 2019, to: 2019 }', 0],
    // One that runs over New Year names either year or both of them.
    ['Medborgarlöfte 2018', 'Medborgarlöfte 2018', '{ from: 2018-07, to: 2019-06 }', 0],
    ['Medborgarlöfte 2018–2019', 'Medborgarlöfte 2018–2019', '{ from: 2018-07, to: 2019-06 }', 0],
    ['Medborgarlöfte 2018/19', 'Medborgarlöfte 2018/19', '{ from: 2019, to: 2019 }', 0],
    // The year of signing or of the survey.
    ['Medborgarlöfte 2018', 'Löften undertecknade 2018', '{ from: 2019, to: 2019 }', 0],
    ['Löften efter enkäten 2017', 'Löften efter enkäten 2018', '{ from: 2019, to: 2019 }', 0],
    ['Löften efter enkäten 2017', 'Löften efter enkäten 2017', '{ from: 2019, to: 2019 }', 0],
  ])('%s, then %s for %s: %i', async (first, second, period, count) => {
    expect(await found(first, second, period)).toHaveLength(count)
  })

  test('is noticed where one language alone was forgotten', async () => {
    const second = '{ sv: Medborgarlöfte 2019, en: Public promises 2018 }'
    const first = '{ sv: Medborgarlöfte 2018, en: Public promises 2018 }'
    expect(await found(first, second, '{ from: 2019, to: 2019 }')).toEqual(['2019/publication.yaml:1'])
  })
})
