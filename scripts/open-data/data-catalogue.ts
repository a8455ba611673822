import { textsIn } from '../../layouts/texts/texts-in.ts'
import {
  ARCHIVE_DATA_ADDRESS,
  ARCHIVE_SCHEMA_ADDRESS,
  absoluteAddress,
  addressesIn,
  DATA_CATALOGUE_ADDRESS,
  dataTableAddress,
} from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import { licenceAddress } from '../model/data-licence.ts'
import { DATA_TABLE_NAMES } from '../model/data-tables.ts'
import { firstDay, lastDay } from '../model/dates.ts'
import { type Language, type LocalText, mainLanguageOf, textIn } from '../model/language.ts'
import type { OpenDataTerms } from '../model/site-config.ts'
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
 * for portals such as Sveriges dataportal. Everything in it is known by an address within the catalogue, which never changes.
 */
export function dataCatalogue(archive: Archive, terms: OpenDataTerms): readonly RdfThing[] {
  const { site, publications } = archive
  const at = (name: string) => `${absoluteAddress(DATA_CATALOGUE_ADDRESS, site)}#${name}`
  const page = absoluteAddress(addressesIn(site.defaultLanguage, site).data(), site)
  const publisher = { resource: at('publisher') }
  const contact = site.contacts.find(({ email }) => email !== null)
  const tables = DATA_TABLE_NAMES.map((table) => ({ table, address: absoluteAddress(dataTableAddress(table), site) }))
  const licence: Said = [['dcterms:license', { resource: listedAddress(terms) }]]
  const languages: Said = [...new Set(site.languages.map(mainLanguageOf))].flatMap((language): Said => {
    const code = EUROPEAN_LANGUAGES[language]
    return code === undefined ? [] : [['dcterms:language', { resource: `${EUROPEAN}language/${code}` }]]
  })
  const things: readonly (RdfThing | null)[] = [
    {
      type: 'dcat:Catalog',
      about: at('catalogue'),
      says: [
        ...inLanguages('dcterms:title', site.title),
        ...inLanguages('dcterms:description', site.description),
        ['dcterms:publisher', publisher],
        ...licence,
        ...languages,
        ['foaf:homepage', { resource: absoluteAddress('/', site) }],
        ['dcat:themeTaxonomy', { resource: `${EUROPEAN}data-theme` }],
        ['dcat:dataset', { resource: at('promises') }],
      ],
    },
    {
      type: 'foaf:Agent',
      about: at('publisher'),
      says: [
        ...inLanguages('foaf:name', site.publisher),
        ['dcterms:type', { resource: `http://purl.org/adms/publishertype/${PUBLISHER_TYPES[terms.publisherType]}` }],
      ],
    },
    {
      type: 'dcat:Dataset',
      about: at('promises'),
      says: [
        ...inBoth('dcterms:title', ({ set }) => [set.title]),
        ...inBoth('dcterms:description', ({ set }) => [set.description]),
        ['dcterms:publisher', publisher],
        ...(contact === undefined ? [] : ([['dcat:contactPoint', { resource: at('contact') }]] satisfies Said)),
        ...inBoth('dcat:keyword', ({ set }) => set.keywords),
        ...THEMES.map((theme) => ['dcat:theme', { resource: `${EUROPEAN}data-theme/${theme}` }] as const),
        ...languages,
        ['dcat:landingPage', { resource: page }],
        ['dcterms:accessRights', { resource: `${EUROPEAN}access-right/PUBLIC` }],
        ['dcterms:accrualPeriodicity', { resource: `${EUROPEAN}frequency/IRREG` }],
        ...periodOf(publications),
        ['dcat:distribution', { resource: at('json') }],
        ['dcat:distribution', { resource: at('csv') }],
      ],
    },
    {
      type: 'dcat:Distribution',
      about: at('json'),
      says: [
        ...inBoth('dcterms:title', ({ archive }) => [archive]),
        ...inBoth('dcterms:description', ({ wholeText }) => [wholeText.join(' ')]),
        ['dcat:accessURL', { resource: absoluteAddress(ARCHIVE_DATA_ADDRESS, site) }],
        ['dcat:downloadURL', { resource: absoluteAddress(ARCHIVE_DATA_ADDRESS, site) }],
        ['dcterms:format', { text: 'application/json' }],
        ['dcterms:conformsTo', { resource: absoluteAddress(ARCHIVE_SCHEMA_ADDRESS, site) }],
        ...licence,
      ],
    },
    {
      type: 'dcat:Distribution',
      about: at('csv'),
      says: [
        ...inBoth('dcterms:title', ({ tablesTitle }) => [`${tablesTitle} (CSV)`]),
        ...inBoth('dcterms:description', ({ tablesText }) => [tablesText.join(' ')]),
        ['dcat:accessURL', { resource: page }],
        ...tables.map(({ address }) => ['dcat:downloadURL', { resource: address }] as const),
        ['dcterms:format', { text: 'text/csv' }],
        ...licence,
      ],
    },
    // So that readers of the portal can tell the files apart.
    ...tables.map(({ table, address }) => ({
      type: 'rdfs:Resource',
      about: address,
      says: inBoth('dcterms:title', (words) => [words.tables[table].title]),
    })),
    contact === undefined
      ? null
      : {
          type: 'vcard:Organization',
          about: at('contact'),
          says: [
            ['vcard:fn', { text: textIn(contact.name, site.defaultLanguage, site.defaultLanguage).text }],
            ['vcard:hasEmail', { resource: `mailto:${contact.email}` }],
          ],
        },
  ]
  return things.filter((thing) => thing !== null)
}

/** As the list of licences of DCAT-AP-SE has it. */
function listedAddress({ licence }: OpenDataTerms): string {
  return licenceAddress(licence).replace(/^https:/, 'http:')
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
