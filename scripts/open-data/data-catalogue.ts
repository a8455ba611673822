import { textsIn } from '../../layouts/texts/texts-in.ts'
import {
  ARCHIVE_DATA_ADDRESS,
  ARCHIVE_SCHEMA_ADDRESS,
  absoluteAddress,
  addressesIn,
  DATA_CATALOGUE_ADDRESS,
  DATA_PACKAGE_ADDRESS,
  dataTableAddress,
} from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import { licenceAddress } from '../model/data-licence.ts'
import { DATA_TABLE_NAMES, type DataTable } from '../model/data-tables.ts'
import { firstDay, lastDay } from '../model/dates.ts'
import { type Language, type LocalText, mainLanguageOf, textIn } from '../model/language.ts'
import type { OpenDataTerms, SiteConfig } from '../model/site-config.ts'
import type { PublisherType } from '../model/vocabulary.ts'
import type { RdfThing, RdfValue } from './rdf-xml.ts'

// http://purl.org/adms/publishertype/1.0
const PUBLISHER_TYPES: Readonly<Record<PublisherType, string>> = {
  'local-authority': 'LocalAuthority',
  'regional-authority': 'RegionalAuthority',
  'national-authority': 'NationalAuthority',
  company: 'Company',
  'non-governmental-organisation': 'NonGovernmentalOrganisation',
  'non-profit-organisation': 'NonProfitOrganisation',
  'private-individual': 'PrivateIndividual(s)',
}

// Government and public sector; justice, legal system and public safety.
const THEMES = ['GOVE', 'JUST']

const EUROPEAN = 'http://publications.europa.eu/resource/authority/'
// Of the languages that the texts of the interface have.
const EUROPEAN_LANGUAGES: Readonly<Record<Language, string>> = { sv: 'SWE', en: 'ENG' }
const DATE = 'http://www.w3.org/2001/XMLSchema#date'

type Said = readonly (readonly [property: string, value: RdfValue])[]

/**
 * The open data as a catalogue of one data set in two formats, by DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/3.0.1/sv/),
 * for portals such as Sveriges dataportal. Everything in it is known by an address within the catalogue, which never
 * changes; a publisher with an organisation number by the one that it has in every catalogue.
 */
export function dataCatalogue(archive: Archive, terms: OpenDataTerms): readonly RdfThing[] {
  return [
    catalogueOf(archive, terms),
    publisherOf(archive, terms),
    dataSetOf(archive),
    jsonOf(archive, terms),
    tablesOf(archive, terms),
    ...titlesOfTables(archive),
    ...contactOf(archive),
  ]
}

function catalogueOf({ site }: Archive, terms: OpenDataTerms): RdfThing {
  return {
    type: 'dcat:Catalog',
    about: within('catalogue', site),
    says: [
      ...inLanguages('dcterms:title', site.title),
      ...inLanguages('dcterms:description', site.description),
      ['dcterms:publisher', { resource: addressOfPublisher(site) }],
      ...licenceOf(terms),
      ...languagesOf(site),
      ['foaf:homepage', { resource: absoluteAddress('/', site) }],
      ['dcat:themeTaxonomy', { resource: `${EUROPEAN}data-theme` }],
      ['dcat:dataset', { resource: within('promises', site) }],
    ],
  }
}

function publisherOf({ site }: Archive, { publisherType }: OpenDataTerms): RdfThing {
  const { organisationNumber } = site
  return {
    type: 'foaf:Agent',
    about: addressOfPublisher(site),
    says: [
      ...inLanguages('foaf:name', site.publisher),
      ...(organisationNumber === undefined ? [] : [['dcterms:identifier', { text: organisationNumber }] as const]),
      ['dcterms:type', { resource: `http://purl.org/adms/publishertype/${PUBLISHER_TYPES[publisherType]}` }],
    ],
  }
}

/** The same in every catalogue of the publisher: https://docs.dataportal.se/dcat/docs/harvesting/. */
function addressOfPublisher(site: SiteConfig): string {
  const { organisationNumber } = site
  if (organisationNumber === undefined) return within('publisher', site)
  return `http://dataportal.se/organisation/SE${organisationNumber.replace('-', '')}`
}

function dataSetOf({ site, publications }: Archive): RdfThing {
  const contact: Said =
    contactWithEmail(site) === undefined ? [] : [['dcat:contactPoint', { resource: within('contact', site) }]]
  return {
    type: 'dcat:Dataset',
    about: within('promises', site),
    says: [
      ...inBoth('dcterms:title', ({ set }) => [set.title]),
      ...inBoth('dcterms:description', ({ set }) => [set.description]),
      ['dcterms:publisher', { resource: addressOfPublisher(site) }],
      ...contact,
      ...inBoth('dcat:keyword', ({ set }) => set.keywords),
      ...THEMES.map((theme) => ['dcat:theme', { resource: `${EUROPEAN}data-theme/${theme}` }] as const),
      ...languagesOf(site),
      ['dcat:landingPage', { resource: pageOf(site) }],
      ['dcterms:accessRights', { resource: `${EUROPEAN}access-right/PUBLIC` }],
      ['dcterms:accrualPeriodicity', { resource: `${EUROPEAN}frequency/IRREG` }],
      ...periodOf(publications),
      ['dcat:distribution', { resource: within('json', site) }],
      ['dcat:distribution', { resource: within('csv', site) }],
    ],
  }
}

function jsonOf({ site }: Archive, terms: OpenDataTerms): RdfThing {
  const address = absoluteAddress(ARCHIVE_DATA_ADDRESS, site)
  return {
    type: 'dcat:Distribution',
    about: within('json', site),
    says: [
      ...inBoth('dcterms:title', ({ archive }) => [archive]),
      ...inBoth('dcterms:description', ({ wholeText }) => [wholeText.join(' ')]),
      ['dcat:accessURL', { resource: address }],
      ['dcat:downloadURL', { resource: address }],
      ['dcterms:format', { text: 'application/json' }],
      ['dcterms:conformsTo', { resource: absoluteAddress(ARCHIVE_SCHEMA_ADDRESS, site) }],
      ...licenceOf(terms),
    ],
  }
}

function tablesOf({ site }: Archive, terms: OpenDataTerms): RdfThing {
  return {
    type: 'dcat:Distribution',
    about: within('csv', site),
    says: [
      ...inBoth('dcterms:title', ({ tablesTitle }) => [`${tablesTitle} (CSV)`]),
      ...inBoth('dcterms:description', ({ tablesText }) => [tablesText.join(' ')]),
      ['dcat:accessURL', { resource: pageOf(site) }],
      ...DATA_TABLE_NAMES.map((table) => ['dcat:downloadURL', { resource: addressOfTable(table, site) }] as const),
      ['dcterms:format', { text: 'text/csv' }],
      ['dcterms:conformsTo', { resource: absoluteAddress(DATA_PACKAGE_ADDRESS, site) }],
      ...licenceOf(terms),
    ],
  }
}

/** So that readers of the portal can tell the files apart. */
function titlesOfTables({ site }: Archive): readonly RdfThing[] {
  return DATA_TABLE_NAMES.map((table) => ({
    type: 'rdfs:Resource',
    about: addressOfTable(table, site),
    says: inBoth('dcterms:title', ({ tables }) => [tables[table].title]),
  }))
}

function contactOf({ site }: Archive): readonly RdfThing[] {
  const contact = contactWithEmail(site)
  if (contact === undefined) return []
  const name = textIn(contact.name, site.defaultLanguage, site.defaultLanguage).text
  const says: Said = [
    ['vcard:fn', { text: name }],
    ['vcard:hasEmail', { resource: `mailto:${contact.email}` }],
  ]
  return [{ type: 'vcard:Organization', about: within('contact', site), says }]
}

type Named = 'catalogue' | 'publisher' | 'promises' | 'json' | 'csv' | 'contact'

function within(name: Named, site: SiteConfig): string {
  return `${absoluteAddress(DATA_CATALOGUE_ADDRESS, site)}#${name}`
}

function pageOf(site: SiteConfig): string {
  return absoluteAddress(addressesIn(site.defaultLanguage, site).data(), site)
}

function addressOfTable(table: DataTable, site: SiteConfig): string {
  return absoluteAddress(dataTableAddress(table), site)
}

function contactWithEmail({ contacts }: SiteConfig) {
  return contacts.find(({ email }) => email !== null)
}

/** As the list of licences of DCAT-AP-SE has it. */
function licenceOf({ licence }: OpenDataTerms): Said {
  return [['dcterms:license', { resource: licenceAddress(licence).replace(/^https:/, 'http:') }]]
}

function languagesOf({ languages }: SiteConfig): Said {
  return [...new Set(languages.map(mainLanguageOf))].flatMap((language): Said => {
    const code = EUROPEAN_LANGUAGES[language]
    return code === undefined ? [] : [['dcterms:language', { resource: `${EUROPEAN}language/${code}` }]]
  })
}

/** A text of the publisher in each language; forms of a language that only we have a name for are left out. */
function inLanguages(property: string, text: LocalText): Said {
  return Object.entries(text)
    .filter(([language]) => !language.includes('-x-'))
    .map(([language, words]) => [property, { text: words, language }] as const)
}

/** Words of our own in Swedish and English, whichever languages the site has: portals ask for both. */
function inBoth(property: string, wordsOf: (words: ReturnType<typeof textsIn>['data']) => readonly string[]): Said {
  return ['sv', 'en'].flatMap((language) =>
    wordsOf(textsIn(language, language).data).map((text) => [property, { text, language }] as const),
  )
}

/** From the first day that anything was promised for to the last; without an end while something is open-ended. */
function periodOf(publications: readonly Publication[]): Said {
  const from = publications.map(({ period }) => firstDay(period.from)).sort()[0]
  if (from === undefined) return []
  const ends = publications.map(({ period }) => (period.to === null ? null : lastDay(period.to)))
  const to = ends.includes(null) ? undefined : ends.toSorted().at(-1)
  const end: Said = typeof to === 'string' ? [['dcat:endDate', { text: to, datatype: DATE }]] : []
  const says: Said = [['dcat:startDate', { text: from, datatype: DATE }], ...end]
  return [['dcterms:temporal', { within: { type: 'dcterms:PeriodOfTime', about: null, says } }]]
}
