import {
  type DataColumn,
  type DataTable,
  type Datatype,
  type PublicationColumn,
  wordsOfColumn,
} from '../model/data-tables.ts'
import type { TableLink } from '../model/table-links.ts'
import { DIALECT } from './table.ts'

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
  date: { type: 'string', constraints: { pattern: '[0-9]{4}(-[0-9]{2}){0,2}' } },
  whole: { type: 'integer' },
  number: { type: 'number', decimalChar: DIALECT.decimalSign },
  'yes-or-no': { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  address: { type: 'string', format: 'uri' },
  addresses: { type: 'string' },
}

/** A column as a field of a Table Schema (https://datapackage.org/standard/table-schema/). */
export function describeField(
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

/**
 * How the rows of a table name those of others.
 *
 * @param table the name of the table itself; `null` when nothing links to it
 */
export function describeLinks(links: readonly TableLink[], table: DataTable | null): object {
  if (links.length === 0) return {}
  return {
    foreignKeys: links.map(({ columns, to, named }) => ({
      fields: columns,
      // A table that names rows of its own leaves its name out.
      reference: { ...(to !== table && { resource: to }), fields: named },
    })),
  }
}
