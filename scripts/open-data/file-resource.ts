import { posix } from 'node:path'
import { DIALECT } from './table.ts'
import { PROFILES } from './table-schema.ts'

/** A file that a Data Package is about; `path` is seen from the description, `sha256` is in hexadecimal. */
export type ResourceFile = { readonly path: string; readonly bytes: number; readonly sha256: string }

/**
 * A file as a Data Resource (https://datapackage.org/standard/data-resource/).
 *
 * @param schema of a table; `null` for a file of another kind, which goes by its whole name
 */
export function fileResource({ path, bytes, sha256 }: ResourceFile, schema: object | null): object {
  const name = posix.basename(path)
  const format = posix.extname(path).slice(1)
  const file = { path, format, mediatype: MEDIA_TYPES[format], encoding: 'utf-8', bytes, hash: `sha256:${sha256}` }
  const profile = `${PROFILES}dataresource.json`
  if (schema === null) return { $schema: profile, name, ...file }
  return {
    $schema: profile,
    name: posix.basename(path, '.csv'),
    type: 'table',
    ...file,
    dialect: TABLE_DIALECT,
    schema,
  }
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' }

// https://datapackage.org/standard/table-dialect/
const TABLE_DIALECT = {
  $schema: `${PROFILES}tabledialect.json`,
  header: true,
  delimiter: DIALECT.delimiter,
  lineTerminator: DIALECT.lineEnd,
  quoteChar: '"',
  doubleQuote: true,
} as const
