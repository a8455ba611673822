// The schemas for programs for editing: they are those of npm run check, and every field has its words.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../scripts/content/read-yaml.ts'
import { wordsFor } from '../../scripts/json-schema/describe-schema.ts'
import { FIELDS } from '../../scripts/json-schema/descriptions/fields.ts'
import { VALUES } from '../../scripts/json-schema/descriptions/values.ts'
import { changeParts, type JsonSchema } from '../../scripts/json-schema/json-schema.ts'
import { jsonSchemaOf, produceSchemas } from '../../scripts/json-schema/produce-schemas.ts'
import { SCHEMA_FILES, type SchemaKind } from '../../scripts/json-schema/schema-files.ts'
import { isPartialDate } from '../../scripts/model/dates.ts'
import { languageName } from '../../scripts/model/language.ts'
import { PATTERNS } from '../../scripts/validate/schemas/fields.ts'
import site from '../../site.config.ts'
import { TOP } from '../helpers/run-script.ts'

const KINDS = Object.keys(SCHEMA_FILES) as SchemaKind[]
const ALL_KINDS = KINDS.map((kind) => ({ kind }))
const VSCODE = join(TOP, '.vscode')

// `patternErrorMessage` and `enumDescriptions` are for people; strict mode would stop at them.
const ajv = new Ajv({ strict: false, allErrors: true })
const validators = new Map(KINDS.map((kind) => [kind, ajv.compile(jsonSchemaOf(kind, site))] as const))

/** What is wrong with a YAML file by its schema, each as `/0/target at-least …`. */
function faultsIn(kind: SchemaKind, file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const located = readYaml({ text, file, start: 0, end: text.length }, () => {})
  if (located === null) throw new Error(`${file} cannot be read.`)
  return faultsOf(kind, located.value)
}

function faultsOf(kind: SchemaKind, value: unknown): readonly string[] {
  const validate = validators.get(kind)
  if (validate === undefined) throw new Error(`There is no schema for ${kind}.`)
  validate(value)
  return (validate.errors ?? []).map((error: ErrorObject) => `${error.instancePath} ${error.message}`)
}

/** The YAML files of a folder with content/, each with its kind. */
function filesOf(root: string): readonly { readonly kind: SchemaKind; readonly file: string }[] {
  const paths = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  )
  return paths.map((path) => {
    const kind = KINDS.find((one) => patternOf(SCHEMA_FILES[one].files).test(`content/${path}`))
    if (kind === undefined) throw new Error(`No schema is for ${path}.`)
    return { kind, file: join(root, 'content', path) }
  })
}

// As VS Code reads a pattern of files: a star stands for any part of one name.
function patternOf(files: string): RegExp {
  return new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)
}

describe('what VS Code is given', () => {
  test.each(produceSchemas(site))('$path is as npm run schemas writes it', ({ path, content }) => {
    expect(readFileSync(join(VSCODE, 'schemas', path), 'utf8')).toBe(content)
  })

  test('no schema is left of a kind that is no more', () => {
    expect(readdirSync(join(VSCODE, 'schemas')).sort()).toEqual(KINDS.map((kind) => `${kind}.json`).sort())
  })

  test('every schema is for the files of its kind', () => {
    const settings = JSON.parse(readFileSync(join(VSCODE, 'settings.json'), 'utf8'))
    const mapped = KINDS.map((kind) => [`.vscode/schemas/${kind}.json`, SCHEMA_FILES[kind].files])
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(mapped))
  })
})

describe('what they accept', () => {
  const files = ['.', 'tests/fixtures/sites/one-year'].flatMap((root) => filesOf(join(TOP, root)))

  test.each(files.map(({ kind, file }) => ({ kind, file, name: file.slice(TOP.length) })))(
    '$name',
    ({ kind, file }) => {
      expect(faultsIn(kind, file)).toEqual([])
    },
  )
})

describe('what they mark', () => {
  const BROKEN = join(TOP, 'tests/fixtures/broken')
  /** Faults in YAML files that JSON Schema cannot see, with the reason. */
  const OUT_OF_SIGHT: Readonly<Record<string, string>> = {}

  // Settings are TypeScript, and VS Code gives the front matter of Markdown no schema.
  const examples = readdirSync(BROKEN)
    .filter((name) => /^(field|target|survey)-/.test(name) && !(name in OUT_OF_SIGHT))
    .filter((name) => existsSync(join(BROKEN, name, 'expected.json')))
    .flatMap((name) => {
      const problems: readonly { readonly file: string; readonly rule: string }[] = JSON.parse(
        readFileSync(join(BROKEN, name, 'expected.json'), 'utf8'),
      )
      const broken = new Set(
        problems.filter(({ rule }) => /^(field|target|survey)\//.test(rule)).map(({ file }) => file),
      )
      return [...broken].filter((file) => file.endsWith('.yaml')).map((file) => ({ name, file }))
    })

  test('there are examples of most kinds of faults', () => {
    expect(examples.length).toBeGreaterThan(20)
  })

  test.each(examples)('$name in $file', ({ name, file }) => {
    const { kind } = filesOf(join(BROKEN, name)).find((one) => one.file.endsWith(file)) ?? {}
    if (kind === undefined) throw new Error(`${file} is no file with a schema.`)
    expect(faultsIn(kind, join(BROKEN, name, file))).not.toEqual([])
  })
})

describe('what a value of each format looks like', () => {
  const dueOf = (due: unknown) => faultsOf('commitments', [{ id: 'a', promise: 'a', text: 'A', by: [], due }])

  test('the pattern of a date knows the calendar', () => {
    const years = ['0000', '1900', '2000', '2018', '2019', '2020', '2100']
    const twoDigits = Array.from({ length: 34 }, (_, number) => String(number).padStart(2, '0'))
    const months = years.flatMap((year) => twoDigits.map((month) => `${year}-${month}`))
    const dates = [...years, ...months, ...months.flatMap((month) => twoDigits.map((day) => `${month}-${day}`))]
    expect(dates.filter((date) => PATTERNS.date.test(date) !== isPartialDate(date))).toEqual([])
  })

  test.each([2018, '2018', '2018-02', '2020-02-29', '2018-12-31'])('%s is a date', (due) => {
    expect(dueOf(due)).toEqual([])
  })

  test.each([18, 2018.5, '2018-13', '2018-02-29', '2018-04-31', '2018-1-1', 'våren 2018', null])(
    '%s is none',
    (due) => {
      expect(dueOf(due)).not.toEqual([])
    },
  )

  test('a text in a language that the site does not have is marked', () => {
    const named = (name: unknown) => faultsOf('parties', [{ id: 'kommun', name, kind: 'municipality' }])
    expect(named({ sv: 'Kommunen', en: 'The municipality' })).toEqual([])
    expect(named({ sv: 'Kommunen', eng: 'The municipality' })).not.toEqual([])
    expect(named({ en: 'The municipality' })).not.toEqual([])
  })

  test('a mistake is told with the remedy that npm run check tells of', () => {
    const id = partsOf(jsonSchemaOf('parties', site)).find(({ path }) => path === '/id')
    expect(id?.schema.patternErrorMessage).toBe(
      'Skriv små bokstäver a–z, siffror och enkla bindestreck, inga mellanslag, högst 100 tecken.',
    )
  })
})

/** Every schema inside a schema with its path: `/period/from`; the languages of a text are no fields. */
function partsOf(schema: JsonSchema, path = ''): readonly { readonly path: string; readonly schema: JsonSchema }[] {
  const parts: { readonly path: string; readonly schema: JsonSchema }[] = [{ path, schema }]
  changeParts(schema, (part, name) => {
    if (name === null || !site.languages.some((language) => languageName(language) === name)) {
      parts.push(...partsOf(part, name === null ? path : `${path}/${name}`))
    }
    return part
  })
  return parts
}

describe('the words', () => {
  const parts = KINDS.flatMap((kind) => partsOf(jsonSchemaOf(kind, site), kind))
  const fields = [...new Set(parts.map(({ path }) => path))].filter((path) => path.includes('/'))

  test('every field has some', () => {
    expect(fields.filter((path) => wordsFor(path) === undefined)).toEqual([])
  })

  test('none are for a field that does not exist', () => {
    const used = new Set(fields.map(wordsFor))
    expect(Object.keys(FIELDS).filter((key) => !used.has(FIELDS[key]))).toEqual([])
  })

  test('every word to choose from is explained', () => {
    const lists = parts.map(({ schema }) => schema.enum?.join()).filter((list) => list !== undefined)
    const explained = VALUES.map((list) => Object.keys(list).join())
    expect([...new Set(lists)].filter((list) => !explained.includes(list))).toEqual([])
    expect(explained.filter((list) => !lists.includes(list))).toEqual([
      'unchanged,reworded,strengthened,weakened,split,merged',
    ])
  })

  test.each(ALL_KINDS)('a file of the kind $kind is explained as a whole', ({ kind }) => {
    expect(jsonSchemaOf(kind, site)).toMatchObject({ title: /./, description: /\.$/ })
  })

  test('every description is a sentence or more', () => {
    expect(Object.values(FIELDS).filter(({ description }) => !/[.}\]…]$/.test(description))).toEqual([])
  })
})
