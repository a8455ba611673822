import { describe, expect, test } from 'vitest'
import { publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

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
    // A folder that was renamed.
    ['Medborgarlöfte 2018', 'Medborgarlöfte 2017', '{ from: 2019, to: 2019 }', 1],
    ['Medborgarlöfte 2018', 'Medborgarlöfte 2015–2016', '{ from: 2019, to: 2020 }', 1],
    // The other does not name its own years either.
    ['Löften efter enkäten 2017', 'Löften efter enkäten 2016', '{ from: 2019, to: 2019 }', 0],
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

describe('a report or survey whose title was left over', () => {
  const folders = {
    ...publicationFile('2018', { title: 'Löften' }),
    ...publicationFile('2019', { title: 'Löften' }),
  }
  const report = (path: string, title: string, more = '') => ({
    [`content/${path}.yaml`]: `title: ${title}\nby: [kommun]\n${more}`,
  })
  const survey = (path: string, title: string, fieldwork: string) => ({
    [`content/${path}.yaml`]: `title: ${title}\nkind: open\n${fieldwork === '' ? '' : `fieldwork: ${fieldwork}\n`}`,
  })
  const EARLIER = report('2018/reports/2018-12-31', 'Slutrapport 2018')
  const DIALOGUE = survey('2018/surveys/dialog', 'Dialogen 2017', '{ from: 2017-05, to: 2017-06 }')

  test.each([
    { because: 'the copy of an earlier one', files: report('2019/reports/2019-12-31', 'Slutrapport 2018'), count: 1 },
    { because: 'its own year', files: report('2019/reports/2019-12-31', 'Slutrapport 2019'), count: 0 },
    {
      because: 'the year it is as of',
      files: report('2019/reports/2018-12-31', 'Slutrapport 2018'),
      count: 0,
    },
    {
      because: 'the time it covers',
      files: report('2019/reports/2019-02-01', 'Slutrapport 2018', 'covers: { from: 2018-07, to: 2019-01 }\n'),
      count: 0,
    },
    { because: 'another one', files: report('2019/reports/2019-12-31', 'Efter enkäten 2018'), count: 0 },
  ])('a report: $because', async ({ files, count }) => {
    expect(await placesOf('time/title-and-period', { ...folders, ...EARLIER, ...files })).toHaveLength(count)
  })

  test.each([
    { because: 'the copy of an earlier one', fieldwork: '{ from: 2018-05, to: 2018-06 }', count: 1 },
    { because: 'the same survey twice', fieldwork: '{ from: 2017-05, to: 2017-06 }', count: 0 },
    { because: 'one that nobody knows the time of', fieldwork: '', count: 0 },
  ])('a survey: $because', async ({ fieldwork, count }) => {
    const files = survey('2019/surveys/dialog', 'Dialogen 2017', fieldwork)
    expect(await placesOf('time/title-and-period', { ...folders, ...DIALOGUE, ...files })).toHaveLength(count)
  })

  test('a report is never held against a survey', async () => {
    const files = report('2019/reports/2019-12-31', 'Dialogen 2017')
    expect(await placesOf('time/title-and-period', { ...folders, ...DIALOGUE, ...files })).toEqual([])
  })
})
