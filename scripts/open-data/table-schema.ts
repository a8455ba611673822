import type { DataWords } from '../../layouts/texts/data-words.ts'
import { describeColumn } from '../../layouts/texts/describe-column.ts'
import type { Texts } from '../../layouts/texts/texts.ts'
import {
  DATA_COLUMNS,
  DATA_TABLES,
  DATE_PATTERN,
  type DataColumn,
  type DataTable,
  type Datatype,
  filledColumnsOf,
  PUBLICATION_COLUMN_NAMES,
  PUBLICATION_COLUMNS,
  PUBLICATION_FILLED,
  PUBLICATION_KEY,
  type PublicationColumn,
  TABLE_KEYS,
  wordsOfColumn,
} from '../model/data-tables.ts'
import { DIALECT } from './table.ts'
import { PUBLICATION_LINKS, TABLE_LINKS, type TableLink } from './table-links.ts'

// Version 2 of 26 June 2024, https://datapackage.org/standard/, for its keys, which are lists in every case, and its word for
// tables. Of what is new in it, only what programs made for version 1 pass over or read as well: several values in a cell are
// a string rather than a `list`, which frictionless-py, the one that most use, does not know.
export const PROFILES = 'https://datapackage.org/profiles/2.0/'

/** What the columns of a table of the whole archive hold, as a Table Schema (https://datapackage.org/standard/table-schema/). */
export function tableSchema(table: DataTable, texts: Texts): object {
  const columns: readonly DataColumn[] = DATA_TABLES[table]
  const key: readonly DataColumn[] = TABLE_KEYS[table] ?? []
  const filled = filledColumnsOf(table)
  return {
    $schema: `${PROFILES}tableschema.json`,
    fields: columns.map((column) =>
      fieldOf(column, DATA_COLUMNS[column], describeColumn(column, texts), filled.includes(column)),
    ),
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key }),
    ...otherKeysOf(table),
    ...foreignKeys(TABLE_LINKS[table], table),
  }
}

/** The same of the table of one publication, which may stand alone or beside those of the whole archive. */
export function publicationSchema(words: DataWords, stands: 'alone' | 'linked'): object {
  return {
    $schema: `${PROFILES}tableschema.json`,
    fields: PUBLICATION_COLUMN_NAMES.map((column) =>
      fieldOf(
        column,
        PUBLICATION_COLUMNS[column],
        words.publicationColumns[column],
        PUBLICATION_FILLED.includes(column),
      ),
    ),
    missingValues: [''],
    // A primary key would want a commitment in every row.
    uniqueKeys: [PUBLICATION_KEY],
    ...foreignKeys(stands === 'linked' ? PUBLICATION_LINKS : [], null),
  }
}

type FieldType = { readonly type: string; readonly constraints?: object; readonly [more: string]: unknown }

// Patterns are those of XML Schema, which are about the whole of a value.
const TYPES: Readonly<Record<Datatype, FieldType>> = {
  text: { type: 'string' },
  id: { type: 'string' },
  ids: {
    type: 'string',
    constraints: { pattern: `[^${DIALECT.separator}]+(${DIALECT.separator}[^${DIALECT.separator}]+)*` },
  },
  word: { type: 'string' },
  date: { type: 'string', constraints: { pattern: DATE_PATTERN } },
  whole: { type: 'integer' },
  number: { type: 'number', decimalChar: DIALECT.decimalSign },
  'yes-or-no': { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  address: { type: 'string', format: 'uri' },
  addresses: { type: 'string' },
}

function fieldOf(
  column: DataColumn | PublicationColumn,
  datatype: Datatype,
  description: string,
  isFilled: boolean,
): object {
  const { constraints, ...type } = TYPES[datatype]
  const words = wordsOfColumn(column)
  const all = { ...(isFilled && { required: true }), ...constraints, ...(words !== null && { enum: words }) }
  return { name: column, ...type, description, ...(Object.keys(all).length > 0 && { constraints: all }) }
}

/** Columns beside the primary key by which rows are named elsewhere. */
function otherKeysOf(table: DataTable): object {
  const primary = (TABLE_KEYS[table] ?? []).join()
  const named = Object.values<readonly TableLink[]>(TABLE_LINKS)
    .flat()
    .filter((link) => link.to === table && link.named.join() !== primary)
    .map((link) => [link.named.join(), link.named] as const)
  const keys = [...new Map(named).values()]
  return keys.length === 0 ? {} : { uniqueKeys: keys }
}

/** @param table the name of the table itself; `null` when nothing links to it */
function foreignKeys(links: readonly TableLink[], table: DataTable | null): object {
  if (links.length === 0) return {}
  return {
    foreignKeys: links.map(({ columns, to, named }) => ({
      fields: columns,
      // A table that names rows of its own leaves its name out.
      reference: { ...(to !== table && { resource: to }), fields: named },
    })),
  }
}
