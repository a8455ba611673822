import { describe, expect, test } from 'vitest'
import { Page } from '../../layouts/page.ts'
import { PAGE_TEMPLATES } from '../../layouts/pages/page-templates.ts'
import { filePathOf } from '../../scripts/model/addresses.ts'
import { STANDINGS } from '../../scripts/model/vocabulary.ts'
import { listPages, type PageKind } from '../../scripts/pages/list-pages.ts'
import { accessibilityStatement } from '../helpers/accessibility-statement.ts'
import { archive, area, party, promise, publication, survey, sv, theme } from '../helpers/build-archive.ts'
import { siteConfig } from '../helpers/site-config.ts'

const swedish = () =>
  publication({
    id: '2017',
    languages: ['sv'],
    themes: [theme({ id: 'barn', promises: [promise({ id: 'skolvagar', reference: '2017/skolvagar' })] })],
    surveys: [survey({ id: 'enkat' })],
  })
const translated = (id = '2018') =>
  publication({
    id,
    languages: ['sv', 'en'],
    themes: [theme({ id: 'barn', promises: [promise(), promise({ id: 'skolvagar' })] })],
    surveys: [survey({ id: 'dialog' })],
    otherSurveys: [survey({ id: 'matning' })],
  })

function wholeArchive() {
  const publications = [swedish(), translated()]
  const themes = publications.flatMap((one) => one.themes)
  return archive({
    site: siteConfig({ accessibility: accessibilityStatement() }),
    publications,
    themeHistories: [{ id: 'barn', title: sv('Barn'), themes }],
    parties: [party(), party({ id: 'polis' })],
    areas: [area()],
  })
}

const pagesOf = (made = wholeArchive()) => listPages(made)
const addressesOf = (kind: PageKind, made = wholeArchive()) => pagesOf(made)[kind].map(({ address }) => address)

describe('each kind of page has its addresses', () => {
  test.each<{ kind: PageKind; addresses: readonly string[] }>([
    { kind: 'start', addresses: ['/', '/en/'] },
    { kind: 'publication', addresses: ['/2017/', '/2018/', '/en/2018/'] },
    {
      kind: 'promise',
      addresses: [
        '/2017/loften/skolvagar/',
        '/2018/loften/grannar/',
        '/en/2018/promises/grannar/',
        '/2018/loften/skolvagar/',
        '/en/2018/promises/skolvagar/',
      ],
    },
    {
      kind: 'survey',
      addresses: [
        '/2017/undersokningar/enkat/',
        '/2018/undersokningar/dialog/',
        '/en/2018/surveys/dialog/',
        '/2018/undersokningar/matning/',
        '/en/2018/surveys/matning/',
      ],
    },
    { kind: 'follow-up', addresses: ['/2017/uppfoljning/', '/2018/uppfoljning/', '/en/2018/follow-up/'] },
    {
      kind: 'follow-up-by-standing',
      addresses: ['/2017/uppfoljning/lage/', '/2018/uppfoljning/lage/', '/en/2018/follow-up/standing/'],
    },
    {
      kind: 'follow-up-by-party',
      addresses: ['/2017/uppfoljning/part/', '/2018/uppfoljning/part/', '/en/2018/follow-up/party/'],
    },
    { kind: 'print', addresses: ['/2017/utskrift/', '/2018/utskrift/', '/en/2018/print/'] },
    {
      kind: 'large-print',
      addresses: ['/2017/utskrift/storstil/', '/2018/utskrift/storstil/', '/en/2018/print/large/'],
    },
    { kind: 'themes', addresses: ['/teman/', '/en/themes/'] },
    { kind: 'theme', addresses: ['/teman/barn/', '/en/themes/barn/'] },
    { kind: 'parties', addresses: ['/parter/', '/en/parties/'] },
    {
      kind: 'party',
      addresses: ['/parter/kommun/', '/en/parties/kommun/', '/parter/polis/', '/en/parties/polis/'],
    },
    { kind: 'places', addresses: ['/platser/', '/en/places/'] },
    { kind: 'place', addresses: ['/platser/torget/', '/en/places/torget/'] },
    { kind: 'standings', addresses: ['/lagen/', '/en/standings/'] },
    { kind: 'standing', addresses: STANDINGS.flatMap((kind) => [`/lagen/${kind}/`, `/en/standings/${kind}/`]) },
    { kind: 'comparisons', addresses: ['/jamfor/', '/en/compare/'] },
    { kind: 'comparison', addresses: ['/jamfor/2017/2018/'] },
    { kind: 'corrections', addresses: ['/rattelser/', '/en/corrections/'] },
    { kind: 'search', addresses: ['/sok/', '/en/search/'] },
    { kind: 'about', addresses: ['/om/', '/en/about/'] },
    { kind: 'quality', addresses: ['/om/kvalitet/', '/en/about/quality/'] },
    { kind: 'accessibility', addresses: ['/tillganglighet/', '/en/accessibility/'] },
    { kind: 'not-found', addresses: ['/404.html'] },
  ])('$kind', ({ kind, addresses }) => {
    expect(addressesOf(kind)).toEqual(addresses)
  })
})

test('no two pages share an address or a file', () => {
  const addresses = Object.values(pagesOf()).flatMap((pages) => pages.map(({ address }) => address))
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(new Set(addresses.map(filePathOf)).size).toBe(addresses.length)
})

test('there is one template for each kind of page', () => {
  const kinds = PAGE_TEMPLATES.map(({ kind }) => kind)
  expect([...kinds].sort()).toEqual(Object.keys(pagesOf()).sort())
})

describe('languages', () => {
  test('every page knows the same page in the other languages, and not itself', () => {
    const [sv, en] = pagesOf().publication.slice(1)
    expect(sv?.translations).toEqual([{ language: 'en', address: '/en/2018/' }])
    expect(en?.translations).toEqual([{ language: 'sv', address: '/2018/' }])
  })

  test('a publication in one language has no other', () => {
    expect(pagesOf().publication[0]?.translations).toEqual([])
  })

  test('a site in one language has no pages in another', () => {
    const made = archive({ ...wholeArchive(), site: siteConfig({ languages: ['sv'] }), publications: [swedish()] })
    const languages = Object.values(pagesOf(made)).flatMap((pages) => pages.map(({ language }) => language))
    expect(new Set(languages)).toEqual(new Set(['sv']))
  })

  test('the page for addresses that do not exist is in the default language', () => {
    const made = archive({ ...wholeArchive(), site: siteConfig({ defaultLanguage: 'en' }), publications: [] })
    expect(pagesOf(made)['not-found'].map(({ language }) => language)).toEqual(['en'])
  })
})

test('a survey that led to two publications has one page, in its own folder', () => {
  const first = publication({ id: '2017', surveys: [survey({ id: 'dialog' })] })
  const second = { ...publication({ id: '2018' }), surveys: first.surveys }
  expect(addressesOf('survey', archive({ publications: [first, second] }))).toEqual(['/2017/undersokningar/dialog/'])
})

test('an archive without publications has the pages that belong to no publication', () => {
  const pages = pagesOf(archive({ publications: [] }))
  const empty = Object.entries(pages).filter(([, list]) => list.length === 0)
  expect(empty.map(([kind]) => kind)).toEqual([
    'publication',
    'promise',
    'survey',
    'follow-up',
    'follow-up-by-standing',
    'follow-up-by-party',
    'print',
    'large-print',
    'threads',
    'thread',
    'theme',
    'party',
    'places',
    'place',
    'comparisons',
    'comparison',
    'accessibility',
  ])
})

test('a page is about its subject and links from where it stands', () => {
  const made = wholeArchive()
  const page = pagesOf(made).promise[2]
  expect(page).toBeInstanceOf(Page)
  expect(page?.subject).toBe(made.publications[1]?.promises[0])
  expect(page?.texts.languageName).toBe('English')
  expect(page?.to('/2018/')).toBe('../../../../2018/')
})
