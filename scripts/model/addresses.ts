import { extname } from 'node:path'
import type { Address } from './address.ts'
import type { DataTable } from './data-tables.ts'
import { type Language, languageName, mainLanguageOf } from './language.ts'
import type { SiteConfig } from './site-config.ts'
import type { StandingKind } from './vocabulary.ts'

type Segment =
  | 'promises'
  | 'surveys'
  | 'followUp'
  | 'byStanding'
  | 'byParty'
  | 'print'
  | 'large'
  | 'sheet'
  | 'archive'
  | 'themes'
  | 'parties'
  | 'places'
  | 'standings'
  | 'compare'
  | 'corrections'
  | 'search'
  | 'register'
  | 'data'
  | 'about'
  | 'quality'
  | 'accessibility'

const ENGLISH: Readonly<Record<Segment, string>> = {
  promises: 'promises',
  surveys: 'surveys',
  followUp: 'follow-up',
  byStanding: 'standing',
  byParty: 'party',
  print: 'print',
  large: 'large',
  sheet: 'sheet',
  archive: 'archive',
  themes: 'themes',
  parties: 'parties',
  places: 'places',
  standings: 'standings',
  compare: 'compare',
  corrections: 'corrections',
  search: 'search',
  register: 'index',
  data: 'data',
  about: 'about',
  quality: 'quality',
  accessibility: 'accessibility',
}

const SWEDISH: Readonly<Record<Segment, string>> = {
  promises: 'loften',
  surveys: 'undersokningar',
  followUp: 'uppfoljning',
  byStanding: 'lage',
  byParty: 'part',
  print: 'utskrift',
  large: 'storstil',
  sheet: 'blad',
  archive: 'arkiv',
  themes: 'teman',
  parties: 'parter',
  places: 'platser',
  standings: 'lagen',
  compare: 'jamfor',
  corrections: 'rattelser',
  search: 'sok',
  register: 'register',
  data: 'data',
  about: 'om',
  quality: 'kvalitet',
  accessibility: 'tillganglighet',
}

/** What tells where the pages of a publication are. */
export type PublicationPlace = { readonly id: string; readonly languages: readonly Language[] }
/** What tells where the page of something within a publication is. */
export type PlaceWithin = { readonly id: string; readonly publication: PublicationPlace }

/** Every address of the site in one language. */
export type Addresses = {
  start(): Address
  publication(publication: PublicationPlace): Address
  promise(promise: PlaceWithin): Address
  survey(survey: PlaceWithin): Address
  followUp(publication: PublicationPlace): Address
  /** The same in another order. */
  followUpByStanding(publication: PublicationPlace): Address
  followUpByParty(publication: PublicationPlace): Address
  print(publication: PublicationPlace): Address
  pdf(publication: PublicationPlace): Address
  /** The same in large letters. */
  largePrint(publication: PublicationPlace): Address
  largePdf(publication: PublicationPlace): Address
  /** One page for notice boards, as PDF. */
  sheet(publication: PublicationPlace): Address
  /** For archives, with the files of content within it. */
  archivePdf(publication: PublicationPlace): Address
  /** Promises that continue each other, and one such thread by the reference of its oldest promise. */
  threads(): Address
  thread(reference: string): Address
  themes(): Address
  theme(id: string): Address
  parties(): Address
  party(id: string): Address
  places(): Address
  place(id: string): Address
  standings(): Address
  standing(kind: StandingKind): Address
  /** Which publications can be laid beside each other, and two of them: the earlier one is named first. */
  comparisons(): Address
  comparison(earlier: PublicationPlace, later: PublicationPlace): Address
  corrections(): Address
  /** What is new, as Atom: on the whole site, about a party, about a theme. */
  feed(): Address
  partyFeed(id: string): Address
  themeFeed(id: string): Address
  /** Days to keep, for calendars to subscribe to (iCalendar). */
  calendar(): Address
  search(): Address
  /** Words from A to Ö, each with the promises that it leads to. */
  register(): Address
  /** What can be taken away as data, and how to read it. */
  data(): Address
  about(): Address
  /** What is missing in the archive. */
  quality(): Address
  accessibility(): Address
}

/**
 * The addresses of the site in a language. What belongs to a publication that cannot be read in that language has its
 * address in the default language, so that a link always leads somewhere.
 */
export function addressesIn(language: Language, site: SiteConfig): Addresses {
  const root = rootOf(language, site)
  const segments = segmentsIn(language)
  const folder = (publication: PublicationPlace) =>
    `${rootOf(readingLanguage(publication, language, site), site)}${publication.id}/`
  const segmentFor = (publication: PublicationPlace, segment: Segment) =>
    segmentsIn(readingLanguage(publication, language, site))[segment]
  const inFolder = (publication: PublicationPlace, segment: Segment, rest = '') =>
    `${folder(publication)}${segmentFor(publication, segment)}/${rest}`
  return {
    start: () => root,
    publication: folder,
    promise: (promise) => inFolder(promise.publication, 'promises', `${promise.id}/`),
    survey: (survey) => inFolder(survey.publication, 'surveys', `${survey.id}/`),
    followUp: (publication) => inFolder(publication, 'followUp'),
    followUpByStanding: (publication) => inFolder(publication, 'followUp', `${segmentFor(publication, 'byStanding')}/`),
    followUpByParty: (publication) => inFolder(publication, 'followUp', `${segmentFor(publication, 'byParty')}/`),
    print: (publication) => inFolder(publication, 'print'),
    pdf: (publication) => inFolder(publication, 'print', pdfName(publication, language, site)),
    largePrint: (publication) => inFolder(publication, 'print', `${segmentFor(publication, 'large')}/`),
    sheet: (publication) => inFolder(publication, 'print', pdfName(publication, language, site, 'sheet')),
    archivePdf: (publication) => inFolder(publication, 'print', pdfName(publication, language, site, 'archive')),
    largePdf: (publication) => inFolder(publication, 'print', pdfName(publication, language, site, 'large')),
    threads: () => `${root}${segments.promises}/`,
    thread: (reference) => `${root}${segments.promises}/${reference}/`,
    themes: () => `${root}${segments.themes}/`,
    theme: (id) => `${root}${segments.themes}/${id}/`,
    parties: () => `${root}${segments.parties}/`,
    party: (id) => `${root}${segments.parties}/${id}/`,
    places: () => `${root}${segments.places}/`,
    place: (id) => `${root}${segments.places}/${id}/`,
    standings: () => `${root}${segments.standings}/`,
    standing: (kind) => `${root}${segments.standings}/${kind}/`,
    comparisons: () => `${root}${segments.compare}/`,
    comparison: (earlier, later) => {
      const [first, second] = [earlier, later].map((one) => readingLanguage(one, language, site))
      const reading = first === second && first !== undefined ? first : site.defaultLanguage
      return `${rootOf(reading, site)}${segmentsIn(reading).compare}/${earlier.id}/${later.id}/`
    },
    feed: () => `${root}${FEED_NAME}`,
    partyFeed: (id) => `${root}${segments.parties}/${id}/${FEED_NAME}`,
    themeFeed: (id) => `${root}${segments.themes}/${id}/${FEED_NAME}`,
    calendar: () => `${root}calendar.ics`,
    corrections: () => `${root}${segments.corrections}/`,
    search: () => `${root}${segments.search}/`,
    register: () => `${root}${segments.register}/`,
    data: () => `${root}${segments.data}/`,
    about: () => `${root}${segments.about}/`,
    quality: () => `${root}${segments.about}/${segments.quality}/`,
    accessibility: () => `${root}${segments.accessibility}/`,
  }
}

/** The page that is served for an address that does not exist. */
export const NOT_FOUND_ADDRESS: Address = '/404.html'
export const STYLESHEET_ADDRESS: Address = '/assets/site.css'
export const SEARCH_SCRIPT_ADDRESS: Address = '/assets/search.js'
export const FAVICON_ADDRESS: Address = '/assets/favicon.svg'
/** The icon for phones and for previews of links, which take no SVG. */
export const ICON_PICTURE_ADDRESS: Address = '/assets/icon.png'
/** @param file the name of the logo in content/look/ */
export const logoAddress = (file: string): Address => `/assets/logo${extname(file).toLowerCase()}`
export const FONT_LICENCE_ADDRESS: Address = '/assets/fonts/LICENSE.txt'
/** Only the preview has these; nothing of content/ can have an address that begins so. */
export const PREVIEW_SCRIPT_ADDRESS: Address = '/__preview/preview.js'
export const PREVIEW_STYLESHEET_ADDRESS: Address = '/__preview/preview.css'
export const PREVIEW_EVENTS_ADDRESS: Address = '/__preview/events'
export const PREVIEW_PROBLEMS_ADDRESS: Address = '/__preview/problems/'
/** Where Pagefind's own files stand. */
export const SEARCH_INDEX_ADDRESS: Address = '/pagefind/'
/** The words of what can be found in a language, for the search page. */
export function searchWordsAddress(language: Language): Address {
  return `${SEARCH_INDEX_ADDRESS}words.${language.toLowerCase()}.json`
}
export const SITEMAP_ADDRESS: Address = '/sitemap.xml'
export const ROBOTS_ADDRESS: Address = '/robots.txt'
/** Everything that the site publishes, as data in all languages. */
export const ARCHIVE_DATA_ADDRESS: Address = '/data/archive.json'
/** The JSON Schemas of that file, and of those that `publicationDataAddress` gives. */
export const ARCHIVE_SCHEMA_ADDRESS: Address = '/data/archive.schema.json'
export const PUBLICATION_SCHEMA_ADDRESS: Address = '/data/publication.schema.json'
/** The open data described for data portals, where the licence is known. */
export const DATA_CATALOGUE_ADDRESS: Address = '/data/dcat.rdf'
/** What the columns of the tables hold, where “CSV on the Web” has programs look for it. */
export const TABLE_METADATA_ADDRESS: Address = '/data/csv-metadata.json'
/** The tables with their columns and keys, where “Data Package” has programs look for it: beside the tables. */
export const DATA_PACKAGE_ADDRESS: Address = '/data/datapackage.json'
/** The JSON Schema of the files that `comparisonDataAddress` gives. */
export const COMPARISON_SCHEMA_ADDRESS: Address = '/data/compare/schema.json'

/** Where the entries of an earlier year of a feed are: `/feed.atom` → `/feed-2018.atom`. */
export function feedOfYear(feed: Address, year: number): Address {
  return feed.replace(/\.atom$/, `-${year}.atom`)
}

/** Where a file of a publication is, the same in every language; `path` is its path below `files/`, percent-encoded. */
export function attachmentAddress(publication: Pick<PublicationPlace, 'id'>, path: string): Address {
  return `/${publication.id}/files/${path}`
}

/** The promises of a publication and how they stand, as a table for spreadsheets; no id has a dot. */
export function publicationTableAddress(publication: Pick<PublicationPlace, 'id'>): Address {
  return `/data/${publication.id}.csv`
}

/** All that is known of a publication, as data in all languages. */
export function publicationDataAddress(publication: Pick<PublicationPlace, 'id'>): Address {
  return `/data/${publication.id}.json`
}

/** A table of the whole archive; no publication has its name, as every id begins with a year. */
export function dataTableAddress(table: DataTable): Address {
  return `/data/${table}.csv`
}

/**
 * What has changed from one publication to another, as data in all languages: `/data/compare/2017-2018.json`. An id that has
 * a hyphen itself, as in `/data/compare/2018_2019-2020.json`, is parted from the other by a sign that no id has, so that two
 * pairs never have the same file.
 */
export function comparisonDataAddress(
  earlier: Pick<PublicationPlace, 'id'>,
  later: Pick<PublicationPlace, 'id'>,
): Address {
  const sign = [earlier, later].some(({ id }) => id.includes('-')) ? '_' : '-'
  return `/data/compare/${earlier.id}${sign}${later.id}.json`
}

/** The language a publication is read in by somebody who prefers `language`. */
export function readingLanguage(publication: PublicationPlace, language: Language, site: SiteConfig): Language {
  return publication.languages.includes(language) ? language : site.defaultLanguage
}

/** The file, relative to the site's folder, that answers an address: `/2018/` → `2018/index.html`. */
export function filePathOf(address: Address): string {
  const path = address.slice(1)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** A link from one address to another that works under any base path: `/en/` → `/2018/` is `../2018/`. */
export function relativeAddress(from: Address, to: Address): string {
  // A large site has millions of links, so the folders that both are in are counted without cutting the addresses up.
  let shared = 0
  for (let index = 0; index < from.length && from[index] === to[index]; index++) {
    if (from[index] === '/') shared = index + 1
  }
  let up = ''
  for (let slash = from.indexOf('/', shared); slash !== -1; slash = from.indexOf('/', slash + 1)) up += '../'
  return up + to.slice(shared) || './'
}

/**
 * A link from a page to an address of the site. The page for what does not exist is answered at any address, so its
 * links begin at the root of the web server; all others are relative.
 */
export function linkFrom(page: Address, to: Address, site: SiteConfig): string {
  return page === NOT_FOUND_ADDRESS ? new URL(absoluteAddress(to, site)).pathname : relativeAddress(page, to)
}

/** The full address on the web, for paper, citations and search engines. */
export function absoluteAddress(address: Address, site: SiteConfig): string {
  return new URL(address.slice(1), site.baseUrl).href
}

// No id has a dot, so that nothing else can have the address.
const FEED_NAME = 'feed.atom'

// Residents are told of `/lattlast/`; the tag `sv-x-lattlast` is for machines.
function rootOf(language: Language, site: SiteConfig): Address {
  return language === site.defaultLanguage ? '/' : `/${languageName(language)}/`
}

function segmentsIn(language: Language): Readonly<Record<Segment, string>> {
  return mainLanguageOf(language) === 'sv' ? SWEDISH : ENGLISH
}

/** `medborgarlofte-2018.pdf`, `medborgarlofte-2018-storstil.pdf`, in English `medborgarlofte-2018-large-en.pdf`. */
function pdfName(
  publication: PublicationPlace,
  language: Language,
  site: SiteConfig,
  form?: 'large' | 'sheet' | 'archive',
): string {
  const reading = readingLanguage(publication, language, site)
  const suffix = reading === site.defaultLanguage ? '' : `-${languageName(reading)}`
  const ofForm = form === undefined ? '' : `-${segmentsIn(reading)[form]}`
  return `${site.documentName}-${publication.id}${ofForm}${suffix}.pdf`
}
