import { describe, expect, test } from 'vitest'
import { commitmentLine, promiseFile, publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'time/not-there'
const parties = (lasting: string) => ({
  'content/parties.yaml': `- { id: kommun, name: Kommunen, kind: municipality, ${lasting} }\n`,
})
const areas = (lasting: string) => ({
  'content/areas.yaml': `- { id: torget, name: Torget, kind: place, ${lasting} }\n`,
})

describe('a party', () => {
  test.each([
    { lasting: 'to: 2017', places: ['2018/publication.yaml:4'] },
    { lasting: 'to: 2018', places: [] },
    { lasting: 'to: 2018-01', places: [] },
    { lasting: 'from: 2018-12-31', places: [] },
    { lasting: 'from: 2019', places: ['2018/publication.yaml:4'] },
  ])('that was there "$lasting" is told once of 2018, wherever it stands: $places', async ({ lasting, places }) => {
    const promised = { ...publicationFile('2018'), ...promiseFile('2018/grannar') }
    const commitments = { 'content/2018/commitments.yaml': commitmentLine('grannar') }
    expect(await placesOf(RULE, { ...promised, ...commitments, ...parties(lasting) })).toEqual(places)
  })

  test('that reports may have come later: it has taken over', async () => {
    const heir = '- { id: region, name: Regionen, kind: region, from: 2019 }\n'
    const own = '- { id: kommun, name: Kommunen, kind: municipality, merged-into: region, to: 2018 }\n'
    const report = 'as-of: 2019-03-01\nby: [region]\noutcomes: []\n'
    const files = { ...publicationFile('2018'), ...promiseFile('2018/grannar') }
    expect(
      await placesOf(RULE, {
        ...files,
        'content/parties.yaml': own + heir,
        'content/2018/reports/2019-03-01.yaml': report,
      }),
    ).toEqual([])
  })
})

describe('an area', () => {
  const promised = { ...publicationFile('2018'), ...promiseFile('2018/grannar', 'places: [torget]') }

  test('that was gone or not yet there is told of where it stands first', async () => {
    expect(await placesOf(RULE, { ...promised, ...areas('to: 2017-12-31') })).toEqual(['2018/promises/grannar.md:4'])
    expect(await placesOf(RULE, { ...promised, ...areas('from: 2019-01-01') })).toEqual(['2018/promises/grannar.md:4'])
    expect(await placesOf(RULE, { ...promised, ...areas('from: 2018-06-01') })).toEqual([])
  })

  test('may come at any time where the period has no end', async () => {
    const open = publicationFile('2018', { period: '{ from: 2018-01-01, to: null }' })
    expect(await placesOf(RULE, { ...promised, ...open, ...areas('from: 2025') })).toEqual([])
  })
})
