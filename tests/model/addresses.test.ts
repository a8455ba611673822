import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Addresses,
  absoluteAddress,
  addressesIn,
  filePathOf,
  readingLanguage,
  relativeAddress,
} from '../../scripts/model/addresses.ts'
import { promise, publication, survey } from '../helpers/build-archive.ts'
import { siteConfig } from '../helpers/site-config.ts'

const site = siteConfig()
const translated = publication({
  languages: ['sv', 'en'],
  promises: [promise({ id: 'grannsamverkan' })],
  surveys: [survey({ id: 'invanardialog' })],
})
const swedishOnly = publication({
  id: '2019-2020-norra-staden',
  languages: ['sv'],
  promises: [promise({ id: 'skolvagar' })],
  surveys: [survey({ id: 'enkat' })],
})
const promiseOf = ({ promises: [first] }: typeof translated) => first ?? promise()
const surveyOf = ({ surveys: [first] }: typeof translated) => first ?? survey()

type Pick = (to: Addresses) => string

describe('the addresses of the site', () => {
  test.each<{ page: string; pick: Pick; sv: string; en: string }>([
    { page: 'start', pick: (to) => to.start(), sv: '/', en: '/en/' },
    { page: 'publication', pick: (to) => to.publication(translated), sv: '/2018/', en: '/en/2018/' },
    {
      page: 'promise',
      pick: (to) => to.promise(promiseOf(translated)),
      sv: '/2018/loften/grannsamverkan/',
      en: '/en/2018/promises/grannsamverkan/',
    },
    {
      page: 'survey',
      pick: (to) => to.survey(surveyOf(translated)),
      sv: '/2018/undersokningar/invanardialog/',
      en: '/en/2018/surveys/invanardialog/',
    },
    { page: 'follow-up', pick: (to) => to.followUp(translated), sv: '/2018/uppfoljning/', en: '/en/2018/follow-up/' },
    { page: 'print', pick: (to) => to.print(translated), sv: '/2018/utskrift/', en: '/en/2018/print/' },
    {
      page: 'pdf',
      pick: (to) => to.pdf(translated),
      sv: '/2018/utskrift/medborgarlofte-2018.pdf',
      en: '/en/2018/print/medborgarlofte-2018-en.pdf',
    },
    {
      page: 'large print',
      pick: (to) => to.largePrint(translated),
      sv: '/2018/utskrift/storstil/',
      en: '/en/2018/print/large/',
    },
    {
      page: 'sheet',
      pick: (to) => to.sheet(translated),
      sv: '/2018/utskrift/medborgarlofte-2018-blad.pdf',
      en: '/en/2018/print/medborgarlofte-2018-sheet-en.pdf',
    },
    {
      page: 'PDF for archives',
      pick: (to) => to.archivePdf(translated),
      sv: '/2018/utskrift/medborgarlofte-2018-arkiv.pdf',
      en: '/en/2018/print/medborgarlofte-2018-archive-en.pdf',
    },
    {
      page: 'large PDF',
      pick: (to) => to.largePdf(translated),
      sv: '/2018/utskrift/medborgarlofte-2018-storstil.pdf',
      en: '/en/2018/print/medborgarlofte-2018-large-en.pdf',
    },
    { page: 'themes', pick: (to) => to.themes(), sv: '/teman/', en: '/en/themes/' },
    { page: 'theme', pick: (to) => to.theme('barn'), sv: '/teman/barn/', en: '/en/themes/barn/' },
    { page: 'parties', pick: (to) => to.parties(), sv: '/parter/', en: '/en/parties/' },
    { page: 'party', pick: (to) => to.party('polis'), sv: '/parter/polis/', en: '/en/parties/polis/' },
    { page: 'places', pick: (to) => to.places(), sv: '/platser/', en: '/en/places/' },
    { page: 'place', pick: (to) => to.place('torget'), sv: '/platser/torget/', en: '/en/places/torget/' },
    { page: 'threads', pick: (to) => to.threads(), sv: '/loften/', en: '/en/promises/' },
    {
      page: 'a thread',
      pick: (to) => to.thread('2015/gatubelysning'),
      sv: '/loften/2015/gatubelysning/',
      en: '/en/promises/2015/gatubelysning/',
    },
    { page: 'standings', pick: (to) => to.standings(), sv: '/lagen/', en: '/en/standings/' },
    {
      page: 'standing',
      pick: (to) => to.standing('not-reported'),
      sv: '/lagen/not-reported/',
      en: '/en/standings/not-reported/',
    },
    { page: 'search', pick: (to) => to.search(), sv: '/sok/', en: '/en/search/' },
    { page: 'about', pick: (to) => to.about(), sv: '/om/', en: '/en/about/' },
    { page: 'quality', pick: (to) => to.quality(), sv: '/om/kvalitet/', en: '/en/about/quality/' },
  ])('$page: $sv and $en', ({ pick, sv, en }) => {
    expect(pick(addressesIn('sv', site))).toBe(sv)
    expect(pick(addressesIn('en', site))).toBe(en)
  })

  test.each<{ page: string; pick: Pick; address: string }>([
    { page: 'publication', pick: (to) => to.publication(swedishOnly), address: '/2019-2020-norra-staden/' },
    {
      page: 'promise',
      pick: (to) => to.promise(promiseOf(swedishOnly)),
      address: '/2019-2020-norra-staden/loften/skolvagar/',
    },
    {
      page: 'survey',
      pick: (to) => to.survey(surveyOf(swedishOnly)),
      address: '/2019-2020-norra-staden/undersokningar/enkat/',
    },
    { page: 'follow-up', pick: (to) => to.followUp(swedishOnly), address: '/2019-2020-norra-staden/uppfoljning/' },
    { page: 'print', pick: (to) => to.print(swedishOnly), address: '/2019-2020-norra-staden/utskrift/' },
    {
      page: 'pdf',
      pick: (to) => to.pdf(swedishOnly),
      address: '/2019-2020-norra-staden/utskrift/medborgarlofte-2019-2020-norra-staden.pdf',
    },
  ])('from English the $page of an untranslated publication is the Swedish one', ({ pick, address }) => {
    expect(pick(addressesIn('en', site))).toBe(address)
  })

  test('easy-to-read Swedish has a folder named as residents call it, and Swedish words in it', () => {
    const easy = siteConfig({ languages: ['sv', 'sv-x-lattlast'] })
    expect(addressesIn('sv-x-lattlast', easy).theme('barn')).toBe('/lattlast/teman/barn/')
    const made = publication({ id: '2018', languages: ['sv', 'sv-x-lattlast'] })
    expect(addressesIn('sv-x-lattlast', easy).pdf(made)).toBe(
      '/lattlast/2018/utskrift/medborgarlofte-2018-lattlast.pdf',
    )
  })

  test('where English is the default language, English stands at the root', () => {
    const english = siteConfig({ defaultLanguage: 'en' })
    expect(addressesIn('en', english).search()).toBe('/search/')
    expect(addressesIn('sv', english).search()).toBe('/sv/sok/')
  })

  test('the document name of the publisher is the name of the PDF', () => {
    const { pdf } = addressesIn('sv', siteConfig({ documentName: 'trygghetslofte' }))
    expect(pdf(translated)).toBe('/2018/utskrift/trygghetslofte-2018.pdf')
  })
})

test.each([
  { languages: ['sv', 'en'], wish: 'en', reading: 'en' },
  { languages: ['sv'], wish: 'en', reading: 'sv' },
  { languages: ['sv'], wish: 'sv', reading: 'sv' },
])('a publication in $languages is read in $reading by somebody who prefers $wish', ({ languages, wish, reading }) => {
  expect(readingLanguage(publication({ languages }), wish, site)).toBe(reading)
})

test.each([
  { address: '/', file: 'index.html' },
  { address: '/2018/', file: '2018/index.html' },
  { address: '/en/2018/promises/grannsamverkan/', file: 'en/2018/promises/grannsamverkan/index.html' },
  { address: '/404.html', file: '404.html' },
  { address: '/2018/utskrift/medborgarlofte-2018.pdf', file: '2018/utskrift/medborgarlofte-2018.pdf' },
])('$address is answered by $file', ({ address, file }) => {
  expect(filePathOf(address)).toBe(file)
})

describe('a relative link', () => {
  test.each([
    { from: '/', to: '/', link: './' },
    { from: '/2018/', to: '/2018/', link: './' },
    { from: '/', to: '/2018/', link: '2018/' },
    { from: '/2018/', to: '/', link: '../' },
    { from: '/en/', to: '/2018/', link: '../2018/' },
    { from: '/2018/loften/a/', to: '/2018/loften/b/', link: '../b/' },
    { from: '/2018/', to: '/2018/utskrift/a.pdf', link: 'utskrift/a.pdf' },
    { from: '/404.html', to: '/assets/site.css', link: 'assets/site.css' },
  ])('from $from to $to is $link', ({ from, to, link }) => {
    expect(relativeAddress(from, to)).toBe(link)
  })

  // Few names, so that addresses often share their first folders.
  const folders = fc.array(fc.constantFrom('2018', 'en', 'loften', 'a', 'a-b'), { maxLength: 5 })
  const address = fc
    .tuple(folders, fc.constantFrom('', 'a', 'a.pdf', '404.html'))
    .map(([names, file]) => `/${names.map((name) => `${name}/`).join('')}${file}`)

  test('leads from any address to any other, under any base path', () => {
    fc.assert(
      fc.property(address, address, fc.constantFrom('', '/arkiv', '/kommunen/2018'), (from, to, base) => {
        const link = relativeAddress(from, to)
        expect(link).not.toMatch(/^\/|^$/)
        expect(new URL(link, `https://kommun.example${base}${from}`).pathname).toBe(`${base}${to}`)
      }),
      { numRuns: 1000 },
    )
  })
})

test.each([
  { baseUrl: 'https://loften.test/', address: '/', url: 'https://loften.test/' },
  { baseUrl: 'https://kommun.example/loften/', address: '/2018/', url: 'https://kommun.example/loften/2018/' },
])('under $baseUrl the full address of $address is $url', ({ baseUrl, address, url }) => {
  expect(absoluteAddress(address, siteConfig({ baseUrl }))).toBe(url)
})
