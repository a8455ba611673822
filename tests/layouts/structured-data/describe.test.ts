import { expect, test } from 'vitest'
import { describeData } from '../../../layouts/structured-data/describe-data.ts'
import { describePage } from '../../../layouts/structured-data/describe-page.ts'
import { describePromise } from '../../../layouts/structured-data/describe-promise.ts'
import { describePublication } from '../../../layouts/structured-data/describe-publication.ts'
import { describeSite } from '../../../layouts/structured-data/describe-site.ts'
import type { Thing } from '../../../layouts/structured-data/thing.ts'
import { DATA_TABLE_NAMES } from '../../../scripts/model/data-tables.ts'
import { party, promise, publication, sv, theme } from '../../helpers/build-archive.ts'
import { pageIn } from '../components/render.ts'

const BASE = 'https://medborgarloften.test/'
const page = pageIn('sv')

test('the site tells how it is searched', () => {
  const { potentialAction } = describeSite(page)
  expect(potentialAction).toMatchObject({
    '@type': 'SearchAction',
    target: { urlTemplate: `${BASE}sok/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  })
})

test('a publisher with an organisation number is known by it among all organisations', () => {
  const site = { ...page.archive.site, organisationNumber: '212000-9994' }
  const { publisher } = describeSite(pageIn('sv', { site }))
  expect(publisher).toMatchObject({ '@type': 'Organization', iso6523Code: '0007:2120009994' })
})

test('the open data are a data set of the publisher, with every file to take away and the terms on which it may be used', () => {
  const openData = { licence: 'CC0-1.0', publisherType: 'local-authority' } as const
  const site = { ...page.archive.site, title: sv('Löften i Ekköping'), publisher: sv('Ekköpings kommun'), openData }
  const data = describeData(pageIn('sv', { site, asOf: '2019-03-01' }))
  expect(data).toMatchObject({
    '@type': 'Dataset',
    '@id': `${BASE}#dataset`,
    name: 'Löften i Ekköping',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    creator: { '@type': 'Organization', name: 'Ekköpings kommun' },
    version: '2019-03-01',
  })
  // What Google asks of a description: https://developers.google.com/search/docs/appearance/structured-data/dataset
  expect(String(data.description).length).toBeGreaterThanOrEqual(50)
  const files = (data.distribution as readonly Thing[]).map(({ contentUrl }) => contentUrl)
  expect(files).toEqual([`${BASE}data/archive.json`, ...DATA_TABLE_NAMES.map((table) => `${BASE}data/${table}.csv`)])
})

test('data that nobody has set terms for have no licence', () => {
  expect(JSON.parse(JSON.stringify(describeData(page)))).not.toHaveProperty('license')
})

test('a publication is a report by its parties, with its PDF', () => {
  const one = publication({ parties: [party({ name: sv('Kommunen') })], published: '2018-01-15' })
  expect(describePublication(page, one)).toMatchObject({
    '@type': 'Report',
    '@id': `${BASE}2018/#publication`,
    datePublished: '2018-01-15',
    author: [{ '@type': 'Organization', name: 'Kommunen' }],
    encoding: { contentUrl: `${BASE}2018/utskrift/medborgarlofte-2018.pdf` },
  })
})

test.each([
  { to: '2018-12-31', coverage: '2018-01-01/2018-12-31' },
  { to: null, coverage: '2018-01-01/..' },
])('a period to $to is $coverage', ({ to, coverage }) => {
  const period = { ...publication().period, from: '2018-01-01', to }
  expect(describePublication(page, publication({ period })).temporalCoverage).toBe(coverage)
})

test('what is not known is left out', () => {
  const data = JSON.parse(JSON.stringify(describePublication(page, publication({ published: null }))))
  expect(data).not.toHaveProperty('datePublished')
})

test('a promise is an article that is part of its publication', () => {
  const [first] = publication({ themes: [theme({ title: sv('Hemma'), promises: [promise()] })] }).promises
  expect(describePromise(page, first ?? promise())).toMatchObject({
    '@type': 'Article',
    articleSection: 'Hemma',
    isPartOf: { '@id': `${BASE}2018/#publication` },
  })
})

test('a page tells the way to it in order, itself last', () => {
  const { breadcrumb } = describePage(page, 'Här', 'Om sidan.', [
    { address: '/', name: 'Start' },
    { address: '/2018/', name: '2018' },
  ])
  expect(breadcrumb).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Start', item: BASE },
      { position: 2, name: '2018', item: `${BASE}2018/` },
      { position: 3, name: 'Här', item: BASE },
    ],
  })
})

test('the start page has no way to it', () => {
  expect(describePage(page, 'Start', 'Om sidan.', []).breadcrumb).toBeUndefined()
})
