import { describe, expect, test } from 'vitest'
import type { Span } from '../../scripts/model/archive.ts'
import { listRecords } from '../../scripts/search/list-records.ts'
import { archive as buildArchive, publication, report, survey, sv } from '../helpers/build-archive.ts'
import { siteArchive } from '../helpers/site-archive.ts'

const archive = await siteArchive('../../..', '2026-11-26')
const records = listRecords(archive, 'sv')
const at = (address: string) => {
  const found = records.find((record) => record.address === address)
  if (found === undefined) throw new Error(`There is no record of ${address}.`)
  return found
}

test('there is one record for each promise, survey and publication, and one for the reports on each publication', () => {
  const { publications } = archive
  const count = (kind: string) => records.filter((record) => record.kind === kind).length
  expect(count('promise')).toBe(publications.flatMap(({ promises }) => promises).length)
  expect(count('survey')).toBe(new Set(publications.flatMap((one) => [...one.surveys, ...one.otherSurveys])).size)
  expect(count('publication')).toBe(publications.length)
  expect(count('report')).toBe(publications.filter(({ reports }) => reports.length > 0).length)
  expect(new Set(records.map(({ address }) => address)).size).toBe(records.length)
})

describe('a promise', () => {
  test('is found by what it says, why it was made, who is to do it, and when', () => {
    expect(at('/2018/loften/narvaro-otrygga-platser/')).toMatchObject({
      title: 'Polis på otrygga platser',
      years: [2018],
      themes: ['offentlig-miljo'],
      parties: ['polis'],
      standings: ['not-reported'],
      publication: 'Medborgarlöfte 2018',
    })
    const { text, names } = at('/2018/loften/narvaro-otrygga-platser/')
    expect(text).toMatch(/^Polisen ska finnas på de platser/)
    expect(text).toContain('Det finns platser och tider som invånarna upplever som otrygga.')
    expect(names).toEqual(expect.arrayContaining(['Polisen', '2018']))
  })

  test.each([
    { asOf: '2022-12-31', state: 'ended', of: '/2018/loften/belysning/' },
    { asOf: '2026-11-26', state: 'in-force', of: '/2023-2026/loften/ungas-otrygga-platser/' },
    { asOf: '2027-01-01', state: 'ended', of: '/2023-2026/loften/ungas-otrygga-platser/' },
  ] as const)('of $of says that it is $state on $asOf', async ({ asOf, state, of }) => {
    const onThatDay = listRecords(await siteArchive('../../..', asOf), 'sv')
    expect(onThatDay.find(({ address }) => address === of)?.periodState).toBe(state)
  })

  test('knows all years that continue each other', () => {
    expect(at('/2018/loften/belysning/').thread.map(({ label }) => label)).toEqual([
      ...['2016', '2018', '2019–2020', '2021–2022'],
    ])
    expect(at('/2018/loften/grannsamverkan/').thread).toEqual([])
  })

  test('names those that have the same years by their titles', async () => {
    const awkward = listRecords(await siteArchive('awkward', '2026-11-25'), 'sv')
    const walk = awkward.find(({ address }) => address === '/2015/loften/skolvandring/')
    expect(walk?.thread.map(({ label, title }) => [label, title])).toEqual([
      ['2015', 'Vandrande skolbuss'],
      ['2015', 'Cyklande skolbuss'],
      ['2017', null],
      ['2019–2020', null],
      ['2024', null],
    ])
  })

  test('says nothing twice', () => {
    const { text } = at('/2017/loften/trygghetsvandringar/')
    expect(text).toBe(
      'Kommunen och polisen genomför trygghetsvandringar. Trygghetsvandringar. Trygghet i offentlig miljö.',
    )
  })
})

test('a survey is found by its places, questions and answers, and by when it was made', () => {
  const { text, names } = at('/2021-2022/undersokningar/invanardialog/')
  expect(text).toContain('Invånarna önskar kameror.')
  expect(text).toContain('Känner du dig trygg i Kungsbacka?')
  expect(names).toEqual(expect.arrayContaining(['Badhusparken', '2020']))
})

test('a survey is found by each of its years once, and of one without known dates by those of its publication', () => {
  const yearsOf = (fieldwork: Pick<Span, 'from' | 'to'> | null) => {
    const asked = survey({ fieldwork: fieldwork && { ...fieldwork, asPrinted: null } })
    const all = listRecords(buildArchive({ publications: [publication({ surveys: [asked] })] }), 'sv')
    return all.find(({ kind }) => kind === 'survey')?.names
  }
  expect(yearsOf({ from: '2017-05-02', to: '2017-05-16' })).toEqual(['2017', '2018'])
  expect(yearsOf({ from: '2016-12-01', to: '2017-01-16' })).toEqual(['2016', '2017', '2018'])
  expect(yearsOf({ from: null, to: '2018-01-16' })).toEqual(['2018'])
  expect(yearsOf(null)).toEqual(['2018'])
})

test('a report is found by what it tells', () => {
  expect(at('/2019-2020/uppfoljning/')).toMatchObject({ title: 'Vad blev det av löftena? Medborgarlöfte 2019–2020' })
  expect(at('/2019-2020/uppfoljning/').text).toContain('62 planerade trafikkontroller')
})

test('and by what it says as a whole, and of the problem', () => {
  const told = report({ summary: sv('Få poliser.'), effects: sv('Otryggheten är oförändrad.') })
  const records = listRecords(buildArchive({ publications: [publication({ reports: [told] })] }), 'sv')
  expect(records.find(({ kind }) => kind === 'report')?.text).toMatch(/Få poliser\..*Otryggheten är oförändrad\./s)
})

describe('in another language', () => {
  const english = listRecords(archive, 'en')
  const easy = listRecords(archive, 'sv-x-lattlast')
  const of = (list: typeof records, address: string) => list.find((record) => record.address === address)

  test('everything is there: what is not translated in the default language, marked as such', () => {
    expect(english.length).toBe(records.length)
    expect(of(english, '/en/2018/promises/grannsamverkan/')).toMatchObject({
      language: 'en',
      title: 'Neighbourhood watch',
    })
    expect(of(english, '/2023-2026/loften/ungas-otrygga-platser/')).toMatchObject({
      language: 'sv',
      title: 'Platser där unga känner sig otrygga',
      publication: 'Medborgarlöfte 2023–2026',
    })
  })

  test('what is in foreign words is found by names as the reader knows them, and quoted in short', () => {
    const record = of(english, '/2023-2026/loften/ungas-otrygga-platser/')
    expect(record?.names).toEqual(expect.arrayContaining(['The police', '2025']))
    expect(english.filter(({ language, text }) => language === 'sv' && text.length > 240)).toEqual([])
  })

  test('easy Swedish has all that ordinary Swedish has', () => {
    const address = '/2023-2026/loften/ungas-otrygga-platser/'
    expect(of(easy, address)).toMatchObject({ language: 'sv', text: of(records, address)?.text })
  })

  test('the years of a promise tell in which language each is read', () => {
    expect(of(english, '/en/2018/promises/belysning/')?.thread.map(({ language }) => language)).toEqual([
      ...['sv', 'en', 'sv', 'sv'],
    ])
  })
})
