// Every JSON file of every site as somebody gets it who downloads it.
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { publicationJson } from '../../scripts/compare/publication-json.ts'
import type { Archive } from '../../scripts/model/archive.ts'
import type { ArchiveData } from '../../scripts/open-data/archive-data-schema.ts'
import { produceData } from '../../scripts/open-data/produce-data.ts'
import type { PublicationData } from '../../scripts/open-data/publication-data-schema.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, publication, sv } from '../helpers/build-archive.ts'
import { EVERY_SITE } from '../helpers/every-site.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'

async function dataOf(made: Archive) {
  const files = new Map((await allFiles(produceData(made))).map(({ path, content }) => [path, String(content)]))
  const read = (path: string) => JSON.parse(files.get(path) ?? 'null')
  return {
    paths: [...files.keys()],
    schemas: { archive: read('data/archive.schema.json'), publication: read('data/publication.schema.json') },
    archive: read('data/archive.json') as ArchiveData,
    publication: (id: string) => read(`data/${id}.json`) as PublicationData,
  }
}

type Schema = {
  readonly description?: string
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The properties that nothing is said of: neither of themselves nor of what they hold. */
function undescribed(schema: Schema): readonly string[] {
  const isDescribed = ({ description, $ref, anyOf = [], items }: Schema): boolean =>
    description !== undefined ||
    [...anyOf, ...referred($ref), ...(items === undefined ? [] : [items])].some(isDescribed)
  const referred = ($ref: string | undefined) => {
    const found = schema.$defs?.[$ref?.split('/').at(-1) ?? '']
    return found === undefined ? [] : [found]
  }
  const within = ({ properties = {}, anyOf = [], items, $defs = {} }: Schema): readonly string[] => [
    ...Object.entries(properties).flatMap(([name, one]) => (isDescribed(one) ? [] : [name])),
    ...[...Object.values(properties), ...anyOf, ...(items === undefined ? [] : [items])].flatMap(within),
    ...Object.values($defs).flatMap(within),
  ]
  return within(schema)
}

test('every property of both schemas is described', async () => {
  const { schemas } = await dataOf(archive({ publications: [] }))
  expect(undescribed(schemas.archive)).toEqual([])
  expect(undescribed(schemas.publication)).toEqual([])
})

describe.each(EVERY_SITE)('$name', async ({ root, asOf }) => {
  const made = await siteArchive(join(TOP, root), asOf)
  const data = await dataOf(made)
  const ajv = new Ajv2020({ strict: false })
  const isArchive = ajv.compile(data.schemas.archive)
  const isPublication = ajv.compile(data.schemas.publication)

  test('has a file of each publication and one of everything, with their schemas', () => {
    const json = data.paths.filter((path) => path !== 'data/dcat.rdf')
    expect([...json].sort()).toEqual(
      ['archive', 'archive.schema', 'publication.schema', ...made.publications.map(({ id }) => id)]
        .map((name) => `data/${name}.json`)
        .sort(),
    )
  })

  test('the whole is as its schema says, and known by its address', () => {
    expect(isArchive(data.archive), JSON.stringify(isArchive.errors)).toBe(true)
    expect(data.schemas.archive.$id).toBe(`${made.site.baseUrl}data/archive.schema.json`)
  })

  test.each(made.publications)('$id is as its schema says, and the same in the whole', (one) => {
    const { version, 'as-of': day, ...data_ } = data.publication(one.id)
    expect(isPublication(data.publication(one.id)), JSON.stringify(isPublication.errors)).toBe(true)
    expect([version, day]).toEqual([1, asOf])
    expect(data.archive.publications.find(({ publication: { id } }) => id === one.id)).toEqual(data_)
  })

  test.each(made.publications)(
    '$id tells all that was promised and reported, and how every commitment stands',
    (one) => {
      const { publication: published, reports, corrections, computed } = data.publication(one.id)
      const { signed, ...promised } = publicationJson(one)
      expect(published).toMatchObject(promised)
      expect(reports.flatMap(({ outcomes }) => outcomes)).toHaveLength(
        one.reports.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
      )
      expect(corrections.map(({ id }) => id)).toEqual(one.corrections.map(({ id }) => id))
      expect(computed.commitments.map(({ commitment }) => commitment)).toEqual(
        one.promises.flatMap(({ commitments }) => commitments.map(({ reference }) => reference)),
      )
    },
  )

  test('every party, place and unit that is named by its id is told of', () => {
    const { parties, areas, units, publications } = data.archive
    const told = new Set([...parties, ...areas, ...units].map(({ id }) => id))
    const named = publications.flatMap(({ publication: { parties, areas, promises }, reports }) => [
      ...parties,
      ...areas,
      ...promises.flatMap(({ places, commitments }) => [
        ...places,
        ...commitments.flatMap(({ by, target }) => [
          ...by.map(({ party }) => party),
          ...target.flatMap(({ unit }) => unit ?? []),
        ]),
      ]),
      ...reports.flatMap(({ outcomes }) => outcomes.flatMap(({ figures }) => figures.map(({ unit }) => unit))),
    ])
    expect(named.filter((id) => !told.has(id))).toEqual([])
  })
})

test('those who signed are told of by their roles, not by their names', async () => {
  const by = [{ role: sv('Kommundirektör'), name: 'Kim Ek', party: null }]
  const signed = { date: '2018-01', place: null, by, basis: 'stated' as const }
  const data = await dataOf(archive({ publications: [publication({ id: '2018', signed })] }))
  expect(data.publication('2018').publication.signed?.by).toEqual([{ role: { sv: 'Kommundirektör' }, party: null }])
  expect(JSON.stringify(data.archive)).not.toContain('Kim Ek')
})

test('a commitment of which nothing is reported says since how many days, as something that is computed', async () => {
  const made = await siteArchive('one-year')
  const { computed } = (await dataOf(made)).publication('2018')
  expect(computed.commitments.filter(({ standing }) => standing === 'not-reported')).toMatchObject([
    { due: '2018-10-31', 'days-overdue': 121 },
  ])
})

test('a file with something else in it is not as the schema says', async () => {
  const data = await dataOf(archive({ publications: [publication({ id: '2018' })] }))
  const isPublication = new Ajv2020({ strict: false }).compile(data.schemas.publication)
  expect(isPublication(data.publication('2018'))).toBe(true)
  expect(isPublication({ ...data.publication('2018'), verdict: 'kept' })).toBe(false)
})
