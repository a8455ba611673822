// The description for data portals, read by a parser of RDF/XML as a portal does.
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../scripts/model/archive.ts'
import { DATA_TABLE_NAMES } from '../../scripts/model/data-tables.ts'
import { produceData } from '../../scripts/open-data/produce-data.ts'
import { produceTables } from '../../scripts/open-data/produce-tables.ts'
import { allFiles } from '../helpers/all-files.ts'
import { EVERY_SITE } from '../helpers/every-site.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'

const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://www.w3.org/2000/01/rdf-schema#': 'rdfs:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/ns/dcat#': 'dcat:',
  'http://xmlns.com/foaf/0.1/': 'foaf:',
  'http://www.w3.org/2006/vcard/ns#': 'vcard:',
}

type Statement = {
  readonly subject: string
  readonly property: string
  readonly object: string
  readonly isThing: boolean
}

async function catalogueOf(archive: Archive): Promise<string | null> {
  const files = await allFiles(produceData(archive))
  return (
    files
      .map(({ path, content }) => (path === 'data/dcat.rdf' ? String(content) : null))
      .find((text) => text !== null) ?? null
  )
}

async function read(rdf: string): Promise<readonly Statement[]> {
  const found: Statement[] = []
  for await (const { subject, predicate, object } of Readable.from([rdf]).pipe(new RdfXmlParser())) {
    const language = object.termType === 'Literal' && object.language !== '' ? `@${object.language}` : ''
    found.push({
      subject: short(subject.value),
      property: short(predicate.value),
      object: `${short(object.value)}${language}`,
      isThing: object.termType === 'NamedNode',
    })
  }
  return found
}

function short(address: string): string {
  const namespace = Object.keys(PREFIXES).find((start) => address.startsWith(start))
  return namespace === undefined ? address : address.replace(namespace, PREFIXES[namespace] ?? '')
}

/** How often each property must and may stand, from the tables of https://docs.dataportal.se/dcat/3.0.1/sv/. */
const ASKED: Readonly<Record<string, Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  'dcat:Catalog': {
    'dcterms:title': [1, Infinity],
    'dcterms:description': [1, Infinity],
    'dcterms:publisher': [1, 1],
    'dcterms:license': [1, 1],
    'dcat:dataset': [1, Infinity],
    'foaf:homepage': [0, 1],
  },
  'foaf:Agent': { 'foaf:name': [1, Infinity], 'dcterms:type': [1, 1] },
  'dcat:Dataset': {
    'dcterms:title': [1, Infinity],
    'dcterms:description': [1, Infinity],
    'dcterms:publisher': [1, 1],
    'dcterms:accessRights': [0, 1],
    'dcterms:accrualPeriodicity': [0, 1],
  },
  'dcat:Distribution': { 'dcat:accessURL': [1, 1], 'dcterms:format': [1, 1], 'dcterms:license': [0, 1] },
  'vcard:Organization': { 'vcard:fn': [1, Infinity], 'vcard:hasEmail': [1, Infinity] },
  'dcterms:PeriodOfTime': { 'dcat:startDate': [0, 1], 'dcat:endDate': [0, 1] },
  'rdfs:Resource': { 'dcterms:title': [1, Infinity] },
}

const DESCRIBED = EVERY_SITE.filter(({ root }) => root !== '.')

describe.each(DESCRIBED)('$name', async ({ root, asOf }) => {
  const archive = await siteArchive(join(TOP, root), asOf)
  const statements = await read((await catalogueOf(archive)) ?? '')
  const things = statements.filter(({ property }) => property === 'rdf:type')
  const of = (subject: string, property: string) =>
    statements.filter((one) => one.subject === subject && one.property === property).map(({ object }) => object)

  test('says all that a portal asks for, and nothing more often than it may', () => {
    const wrong = things.flatMap(({ subject, object: type }) =>
      Object.entries(ASKED[type] ?? { [`the kind ${type}`]: [1, 0] as const }).flatMap(([property, [least, most]]) => {
        const count = of(subject, property).length
        return count < least || count > most ? [`${subject} has ${count} of ${property}`] : []
      }),
    )
    expect(wrong).toEqual([])
    const isToldOf = (kind: string) => kind !== 'vcard:Organization' || archive.site.contacts.length > 0
    expect(new Set(things.map(({ object }) => object))).toEqual(new Set(Object.keys(ASKED).filter(isToldOf)))
  })

  test('names everything by a whole address', () => {
    const addresses = statements.flatMap(({ subject, object, isThing, property }) =>
      property === 'rdf:type' ? [] : [subject, ...(isThing ? [object] : [])],
    )
    expect(
      addresses.filter((address) => !/^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s]+|df_.*|_:.*|b.*)$/.test(address)),
    ).toEqual([])
  })

  test('describes everything of its own that it refers to', () => {
    const described = new Set(things.map(({ subject }) => subject))
    const own = statements.filter(({ object }) => object.startsWith(`${archive.site.baseUrl}data/dcat.rdf#`))
    expect(own.length).toBeGreaterThan(4)
    expect(own.filter(({ object }) => !described.has(object))).toEqual([])
  })

  test('leads to files that are there', async () => {
    const made = [...(await allFiles(produceData(archive))), ...(await allFiles(produceTables(archive)))]
    const paths = new Set(made.map(({ path }) => `${archive.site.baseUrl}${path}`))
    const linked = statements.filter(({ property }) => ['dcat:downloadURL', 'dcterms:conformsTo'].includes(property))
    // Every table and the JSON, and what describes them.
    expect(linked.length).toBe(DATA_TABLE_NAMES.length + 3)
    expect(linked.filter(({ object }) => !paths.has(object))).toEqual([])
  })

  test('says it in Swedish and English', () => {
    const title = things
      .filter(({ object }) => object === 'dcat:Dataset')
      .flatMap(({ subject }) => of(subject, 'dcterms:title'))
    expect(title).toEqual(['Medborgarlöften@sv', 'Public promises@en'])
  })
})

const ONE = await siteArchive('one-year')

function withPeriods(...periods: readonly (readonly [from: string, to: string | null])[]): Archive {
  const [publication] = ONE.publications
  if (publication === undefined) throw new Error('The site has no publication.')
  return {
    ...ONE,
    publications: periods.map(([from, to]) => ({ ...publication, period: { ...publication.period, from, to } })),
  }
}

test.each([
  [[['2019', '2020-06']], ['2019-01-01', '2020-06-30']],
  [
    [
      ['2019', '2022'],
      ['2018-03', '2019'],
    ],
    ['2018-03-01', '2022-12-31'],
  ],
  [
    [
      ['2019', null],
      ['2018', '2018'],
    ],
    ['2018-01-01'],
  ],
  [[], []],
] as const)('promises for %j are for the days %j', async (periods, days) => {
  const statements = await read((await catalogueOf(withPeriods(...periods))) ?? '')
  const said = statements.filter(({ property }) => /^dcat:(start|end)Date$/.test(property))
  expect(said.map(({ object }) => object)).toEqual(days)
})

test('without somebody to write to, none is named', async () => {
  const rdf = (await catalogueOf({ ...ONE, site: { ...ONE.site, contacts: [] } })) ?? ''
  expect(rdf).not.toMatch(/vcard:|contactPoint/)
})

test('a publisher with an organisation number has the address that it has in every catalogue', async () => {
  const site = { ...ONE.site, organisationNumber: '212000-9994' }
  const statements = await read((await catalogueOf({ ...ONE, site })) ?? '')
  const publisher = 'http://dataportal.se/organisation/SE2120009994'
  expect(statements.filter(({ subject }) => subject === publisher)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ property: 'rdf:type', object: 'foaf:Agent' }),
      expect.objectContaining({ property: 'dcterms:identifier', object: '212000-9994' }),
    ]),
  )
  const publishers = statements.filter(({ property }) => property === 'dcterms:publisher')
  expect(publishers.map(({ object }) => object)).toEqual([publisher, publisher])
})

test('what the publisher writes cannot become anything but text', async () => {
  const site = { ...ONE.site, title: { sv: '</dcterms:title> & <b>', 'sv-x-lattlast': 'Lätt' } }
  const statements = await read((await catalogueOf({ ...ONE, site })) ?? '')
  const titles = statements.filter(
    ({ subject, property }) => subject.endsWith('#catalogue') && property === 'dcterms:title',
  )
  expect(titles.map(({ object }) => object)).toEqual(['</dcterms:title> & <b>@sv'])
})

test('without terms there is no catalogue', async () => {
  const { openData, ...site } = ONE.site
  expect(openData).toBeDefined()
  expect(await catalogueOf({ ...ONE, site })).toBeNull()
})
