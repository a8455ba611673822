// The Data Package as a program reads it: every cell of every table is held against what is said of its column.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeColumn } from '../../layouts/texts/describe-column.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { DATA_TABLES } from '../../scripts/model/data-tables.ts'
import { produceTables } from '../../scripts/open-data/produce-tables.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, publication, source, sv } from '../helpers/build-archive.ts'
import { EVERY_SITE } from '../helpers/every-site.ts'
import { cellsOf } from '../helpers/read-table.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'

type Field = {
  readonly name: string
  readonly type: string
  readonly format?: string
  readonly description: string
  readonly decimalChar?: string
  readonly constraints?: { readonly required?: true; readonly pattern?: string; readonly enum?: readonly string[] }
}
type ForeignKey = {
  readonly fields: readonly string[]
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
}
type Resource = {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly dialect: { readonly delimiter: string }
  readonly sources?: readonly object[]
  readonly schema: {
    readonly fields: readonly Field[]
    readonly primaryKey?: readonly string[]
    readonly uniqueKeys?: readonly (readonly string[])[]
    readonly foreignKeys?: readonly ForeignKey[]
  }
}
type Descriptor = { readonly resources: readonly Resource[]; readonly [property: string]: unknown }
/** A row by the names of its columns, `null` for what is missing. */
type Row = Readonly<Record<string, string | null>>

async function packageOf(made: Parameters<typeof produceTables>[0]) {
  const files = new Map((await allFiles(produceTables(made))).map(({ path, content }) => [path, String(content)]))
  const descriptor = JSON.parse(files.get('data/datapackage.json') ?? 'null') as Descriptor
  return { files, descriptor }
}

// What the standard knows, so that a slip of the pen in a name shows: https://datapackage.org/standard/.
const KNOWN = {
  package: [
    ...['$schema', 'name', 'id', 'licenses', 'title', 'description', 'homepage', 'image', 'version', 'created'],
    ...['keywords', 'contributors', 'sources', 'resources', 'languages'],
  ],
  resource: [
    ...['$schema', 'name', 'path', 'type', 'title', 'description', 'format', 'mediatype', 'encoding', 'bytes', 'hash'],
    ...['sources', 'licenses', 'dialect', 'schema'],
  ],
  dialect: ['$schema', 'header', 'delimiter', 'lineTerminator', 'quoteChar', 'doubleQuote'],
  schema: ['$schema', 'fields', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys'],
  field: ['name', 'type', 'format', 'description', 'constraints', 'decimalChar', 'trueValues', 'falseValues'],
}

const unknownIn = (thing: object, known: readonly string[]) => Object.keys(thing).filter((key) => !known.includes(key))

/** What is wrong with a cell; `null` when it is as its field says. */
function faultOf(cell: string, { name, type, format, decimalChar, constraints = {} }: Field): string | null {
  const fault = (what: string) => `${name}: ${JSON.stringify(cell)} is ${what}`
  if (cell === '') return constraints.required ? fault('required') : null
  const forms: Readonly<Record<string, RegExp>> = {
    string: format === 'uri' ? /^[a-z]+:[\w.~:/?#[\]@!$&'()*+,;=%-]+$/ : /^/,
    integer: /^-?\d+$/,
    number: new RegExp(`^-?\\d+(${decimalChar}\\d+)?$`),
    boolean: /^(true|false)$/,
  }
  if (forms[type]?.test(cell) !== true) return fault(`no ${type}`)
  const { pattern, enum: words } = constraints
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) return fault(`not ${pattern}`)
  return words !== undefined && !words.includes(cell) ? fault(`none of ${words}`) : null
}

describe.each(EVERY_SITE)('the package of $name', async ({ root, asOf }) => {
  const made = await siteArchive(join(TOP, root), asOf)
  const { files, descriptor } = await packageOf(made)
  const { resources } = descriptor
  const tables = new Map(
    resources.map(({ name, path, schema: { fields } }) => {
      const [, ...rows] = cellsOf(files.get(`data/${path}`) ?? '')
      const read = rows.map(
        (cells): Row => Object.fromEntries(fields.map((field, index) => [field.name, cells[index] || null])),
      )
      return [name, read] as const
    }),
  )
  const rowsOf = (name: string) => tables.get(name) ?? []
  const keysOf = (rows: readonly Row[], columns: readonly string[]) =>
    rows.map((row) => columns.map((column) => row[column] ?? null))

  test('has every table, as it is in bytes', () => {
    const csv = [...files.keys()].filter((path) => path.endsWith('.csv'))
    expect(resources.map(({ path }) => `data/${path}`).sort()).toEqual(csv.sort())
    for (const { path, bytes, hash } of resources) {
      const content = files.get(`data/${path}`) ?? ''
      expect(Buffer.byteLength(content)).toBe(bytes)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  test('says nothing that the standard does not know, and describes every column', () => {
    expect(unknownIn(descriptor, KNOWN.package)).toEqual([])
    for (const { dialect, schema, ...resource } of resources) {
      expect(unknownIn({ dialect, schema, ...resource }, KNOWN.resource)).toEqual([])
      expect(unknownIn(dialect, KNOWN.dialect)).toEqual([])
      expect(unknownIn(schema, KNOWN.schema)).toEqual([])
      expect(schema.fields.flatMap((field) => unknownIn(field, KNOWN.field))).toEqual([])
      expect(schema.fields.filter(({ description }) => description === '')).toEqual([])
    }
  })

  test.each(resources)('$name has the columns and the cells that are said of it', ({ path, dialect, schema }) => {
    const [heads, ...rows] = cellsOf(files.get(`data/${path}`) ?? '')
    expect(dialect.delimiter).toBe(';')
    expect(heads).toEqual(schema.fields.map(({ name }) => name))
    const faults = rows.flatMap((cells) => schema.fields.map((field, index) => faultOf(cells[index] ?? '', field)))
    expect(faults.filter((fault) => fault !== null)).toEqual([])
  })

  test.each(resources)('the rows of $name can be told apart by its keys', ({ name, schema }) => {
    const { primaryKey, uniqueKeys = [] } = schema
    for (const key of primaryKey === undefined ? [] : [primaryKey]) {
      const keys = keysOf(rowsOf(name), key)
      expect(keys.filter((one) => one.includes(null))).toEqual([])
      expect(new Set(keys.map(String)).size).toBe(keys.length)
    }
    for (const key of uniqueKeys) {
      const keys = keysOf(rowsOf(name), key).filter((one) => !one.includes(null))
      expect(new Set(keys.map(String)).size).toBe(keys.length)
    }
  })

  test.each(resources)('what $name refers to is there', ({ name, schema: { foreignKeys = [] } }) => {
    for (const { fields, reference } of foreignKeys) {
      expect(reference.resource).not.toBe(name)
      const there = new Set(keysOf(rowsOf(reference.resource ?? name), reference.fields).map(String))
      // All of the columns are filled, or none: programs differ in what they make of a key that is half there.
      const keys = keysOf(rowsOf(name), fields).filter((key) => key.some((cell) => cell !== null))
      expect(keys.filter((key) => key.includes(null) || !there.has(String(key)))).toEqual([])
    }
  })
})

test('columns are described in the words of the page about open data', async () => {
  const { descriptor } = await packageOf(archive({ publications: [] }))
  for (const { name, schema } of descriptor.resources) {
    expect(schema.fields.map(({ description }) => description)).toEqual(
      DATA_TABLES[name as keyof typeof DATA_TABLES].map((column) => describeColumn(column, textsIn('sv', 'sv'))),
    )
  }
})

test('its version and day are those that everything is seen from, so that it is the same whenever it is made', async () => {
  const { descriptor } = await packageOf(archive({ asOf: '2019-03-01', publications: [] }))
  expect(descriptor).toMatchObject({ version: '2019.3.1', created: '2019-03-01T00:00:00Z' })
})

test('it says on what terms it may be used, and nothing when nobody has set any', async () => {
  const made = archive({ publications: [] })
  const site = { ...made.site, openData: { licence: 'CC-BY-4.0', publisherType: 'local-authority' } as const }
  expect((await packageOf({ ...made, site })).descriptor.licenses).toEqual([
    { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  ])
  const { openData, ...without } = site
  expect((await packageOf({ ...made, site: without })).descriptor.licenses).toBeUndefined()
})

test('a source is told of once, and with each publication that has it', async () => {
  const page = source({ title: sv('Kommunens sida'), url: 'https://kommun.test/löften' })
  const publications = ['2018', '2019'].map((id) => publication({ id, sources: [page] }))
  const { descriptor } = await packageOf(archive({ publications: [...publications, publication({ id: '2020' })] }))
  const sources = [{ title: 'Kommunens sida', path: 'https://kommun.test/l%C3%B6ften' }]
  expect(descriptor.sources).toEqual(sources)
  const own = descriptor.resources.filter(({ name }) => /^\d/.test(name))
  expect(own.map((resource) => resource.sources)).toEqual([sources, sources, undefined])
})
