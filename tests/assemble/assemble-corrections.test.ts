import { describe, expect, test } from 'vitest'
import type { Archive, Corrected } from '../../scripts/model/archive.ts'
import type { Day } from '../../scripts/model/dates.ts'
import { groupBy } from '../../scripts/model/group-by.ts'
import { siteArchive } from '../helpers/site-archive.ts'
import { assembleSite, ids, listFile, promiseFile, promiseOf, publicationFile, publicationOf } from './assemble-site.ts'

const entry = (id: string, date: string, concerns: string) =>
  `{ id: ${id}, date: ${date}, concerns: ${concerns}, kind: factual, what: Sex, why: Skrivfel }`

/** Each stands in the publication that it is about. */
function filesOf(corrections: readonly string[]) {
  const byYear = groupBy(corrections, (one) => /concerns: "?(\d{4})/.exec(one)?.[1] ?? '')
  return Object.assign({}, ...[...byYear].map(([year, own]) => listFile(`${year}/corrections.yaml`, ...own)))
}

async function archiveWith(corrections: readonly string[], asOf: Day = '2020-01-01', state = 'published') {
  return assembleSite(
    {
      ...publicationFile('2017'),
      ...promiseFile('2017/grannar'),
      ...publicationFile('2018', { state }),
      ...promiseFile('2018/grannar'),
      ...listFile('2018/commitments.yaml', '{ id: moten, promise: grannar, text: Möten, by: [kommun] }'),
      ...listFile('areas.yaml', '{ id: torget, name: Torget, kind: place }'),
      'content/2018/surveys/dialog.yaml': 'title: Dialog\nfindings: [{ id: oro, text: Oro }]\n',
      'content/2018/reports/2018-12-31.yaml': 'title: Uppföljning\nby: [kommun]\n',
      ...filesOf(corrections),
    },
    asOf,
  )
}

describe('what a correction may concern', () => {
  const nameOf = (concerns: Corrected): string => {
    switch (concerns.kind) {
      case 'publication':
        return concerns.publication.id
      case 'promise':
        return concerns.promise.reference
      case 'commitment':
        return concerns.commitment.reference
      case 'survey':
        return concerns.survey.reference
      case 'report':
        return concerns.report.id
      case 'file':
        return concerns.path
      case 'party':
        return `${concerns.party.id} in ${concerns.publication.id}`
      case 'area':
        return `${concerns.area.id} in ${concerns.publication.id}`
      case 'unit':
        return `${concerns.unit.id} in ${concerns.publication.id}`
      case 'withdrawn':
        return concerns.title.sv ?? ''
    }
  }

  test.each([
    { concerns: '2018', kind: 'publication', name: '2018' },
    { concerns: '2018/grannar', kind: 'promise', name: '2018/grannar' },
    { concerns: '2018/grannar/moten', kind: 'commitment', name: '2018/grannar/moten' },
    { concerns: '2018/dialog', kind: 'survey', name: '2018/dialog' },
    { concerns: '"2018/dialog#oro"', kind: 'survey', name: '2018/dialog' },
    { concerns: '2018/2018-12-31', kind: 'report', name: '2018-12-31' },
    { concerns: '2018/names/parties/kommun', kind: 'party', name: 'kommun in 2018' },
    { concerns: '2017/names/parties/kommun', kind: 'party', name: 'kommun in 2017' },
    { concerns: '2018/names/areas/torget', kind: 'area', name: 'torget in 2018' },
    // One that is not listed reads as it is written.
    { concerns: '2018/names/units/kr/år', kind: 'unit', name: 'kr/år in 2018' },
    { concerns: '2017/grannar', kind: 'promise', name: '2017/grannar' },
  ])('$concerns', async ({ concerns, kind, name }) => {
    const [correction] = (await archiveWith([entry('a', '2018-03-02', concerns)])).corrections
    expect(correction?.concerns.kind).toBe(kind)
    expect(correction && nameOf(correction.concerns)).toBe(name)
  })
})

describe('where it is listed', () => {
  const listed = (archive: Archive) => ({
    archive: ids(archive.corrections),
    publication: ids(publicationOf(archive, '2018').corrections),
    promise: ids(promiseOf(archive, '2018/grannar').corrections),
    earlier: ids(publicationOf(archive, '2017').corrections),
  })

  test('with the archive, its publication and its promise', async () => {
    const archive = await archiveWith([
      entry('all', '2018-01', '2018'),
      entry('promise', '2018-02', '2018/grannar'),
      entry('commitment', '2018-03', '2018/grannar/moten'),
      entry('survey', '2018-04', '2018/dialog'),
      entry('earlier', '2018-05', '2017'),
    ])
    expect(listed(archive)).toEqual({
      archive: ['earlier', 'survey', 'commitment', 'promise', 'all'],
      publication: ['survey', 'commitment', 'promise', 'all'],
      promise: ['commitment', 'promise'],
      earlier: ['earlier'],
    })
  })

  test('one that was made after the as-of date is there, marked: the words that it explains are too', async () => {
    const corrections = [entry('a', '2018-03-02', '2018'), entry('b', '2018-03-03', '2018'), entry('c', '2018', '2018')]
    const laterOn = async (asOf: Day) =>
      (await archiveWith(corrections, asOf)).corrections.map(({ id, isLater }) => (isLater ? `${id} later` : id))
    expect(await laterOn('2017-12-31')).toEqual(['b later', 'a later', 'c later'])
    expect(await laterOn('2018-03-02')).toEqual(['b later', 'a', 'c'])
    expect(await laterOn('2018-03-03')).toEqual(['b', 'a', 'c'])
  })

  test('of one day, they stand in the order of their ids, however they are written', async () => {
    const corrections = [entry('b', '2018-03-02', '2018'), entry('a', '2018-03-02', '2018')]
    expect(ids((await archiveWith(corrections)).corrections)).toEqual(['a', 'b'])
  })

  test('those of a draft are as hidden as the draft', async () => {
    expect((await archiveWith([entry('a', '2018-03-02', '2018')], '2020-01-01', 'draft')).corrections).toEqual([])
  })
})

describe('of what was sealed', () => {
  test('a survey has its own corrections, and fields are told without the languages on their way', async () => {
    const archive = await siteArchive('sealed', '2026-11-25')
    const [survey] = publicationOf(archive, '2018').surveys
    expect(ids(survey?.corrections ?? [])).toEqual(['2018-04-10-dialog'])
    const translated = promiseOf(archive, '2018/grannsamverkan').corrections.find(({ id }) =>
      id.endsWith('grannsamverkan'),
    )
    expect(translated?.changes).toMatchObject([
      { steps: [{ name: 'text' }], language: null },
      { steps: [{ name: 'text' }], language: 'en' },
    ])
  })

  test('what is not there any more is known by its title in every language', async () => {
    const { corrections } = await siteArchive('sealed', '2026-11-25')
    expect(corrections.find(({ kind }) => kind === 'withdrawal')?.concerns).toMatchObject({
      kind: 'withdrawn',
      what: 'promise',
      title: { sv: 'Vakter på resecentrum', en: 'Guards at the station' },
    })
  })

  test('old addresses are in the archive', async () => {
    expect((await siteArchive('sealed', '2026-11-25')).redirects).toContainEqual({
      from: '/2017/loften/resecentrum/',
      to: '/2017/',
    })
  })
})
