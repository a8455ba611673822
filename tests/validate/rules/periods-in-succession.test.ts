import { describe, expect, test } from 'vitest'
import { publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const areas = {
  'content/areas.yaml': '- { id: norr, name: a, kind: district }\n- { id: soder, name: b, kind: district }\n',
}

describe('overlap', () => {
  const overlaps = (first: string, second: string, more: Readonly<Record<string, string>> = {}) =>
    placesOf('time/overlap', {
      ...areas,
      ...publicationFile('2018', { period: first }),
      ...publicationFile('2019', { period: second, ...more }),
    })

  test.each([
    ['{ from: 2018-01-01, to: 2019-01-01 }', '{ from: 2019-01-01, to: 2019-12-31 }', 1],
    ['{ from: 2018-01-01, to: 2018-12-31 }', '{ from: 2019-01-01, to: 2019-12-31 }', 0],
    ['{ from: 2018-01-01, to: null }', '{ from: 2019-01-01, to: 2019-12-31 }', 1],
    ['{ from: 2018-01-01, to: null }', '{ from: 2019-01-01, to: null }', 1],
    ['{ from: 2018, to: 2018 }', '{ from: 2019, to: 2019 }', 0],
    // The one may have taken over from the other in the middle of June.
    ['{ from: 2018-07, to: 2019-06 }', '{ from: 2019-06, to: 2019-12 }', 0],
  ])('of %s and %s: %i', async (first, second, count) => {
    expect(await overlaps(first, second)).toHaveLength(count)
  })

  test('two areas may have a promise each at the same time, and so may a draft', async () => {
    const year = '{ from: 2018-01-01, to: 2018-12-31 }'
    expect(await overlaps(year, year)).toEqual(['2019/publication.yaml:2'])
    expect(await overlaps(year, year, { areas: '[norr]' })).toEqual([])
    expect(await overlaps(year, year, { state: 'draft' })).toEqual([])
  })

  test('the order in which areas are written does not matter', async () => {
    const [a, b] = ['[norr, soder]', '[soder, norr]']
    const files = { ...publicationFile('2017', { areas: a }), ...publicationFile('2017-b', { areas: b }) }
    expect(await placesOf('time/overlap', { ...areas, ...files })).toEqual(['2017-b/publication.yaml:2'])
  })
})

describe('gap', () => {
  const gaps = (...ids: readonly string[]) =>
    placesOf('time/gap', Object.assign({}, ...ids.map((id) => publicationFile(id))))

  test('a year without a promise is reported where the next begins', async () => {
    expect(await gaps('2020')).toEqual(['2020/publication.yaml:2'])
    expect(await gaps('2019')).toEqual([])
  })

  test('a day between two periods is let pass', async () => {
    const from = (day: string) =>
      placesOf('time/gap', publicationFile('2019', { period: `{ from: ${day}, to: 2019-12-31 }` }))
    expect(await from('2019-01-02')).toEqual([])
    expect(await from('2019-01-03')).toHaveLength(1)
  })

  test('a longer period holds over a shorter one within it', async () => {
    expect(await gaps('2017-2019', '2020')).toEqual([])
  })

  test('nothing is missing while a file cannot be read', async () => {
    const unread = { 'content/2019/publication.yaml': 'title: [\n' }
    expect(await placesOf('time/gap', { ...publicationFile('2020'), ...unread })).toEqual([])
  })
})
