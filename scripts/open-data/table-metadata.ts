import { posix } from 'node:path'
import { describeColumn } from '../../layouts/texts/describe-column.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import type { Address } from '../model/address.ts'
import { dataTableAddress, publicationTableAddress } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import { licenceAddress } from '../model/data-licence.ts'
import {
  DATA_COLUMNS,
  DATA_TABLE_NAMES,
  DATA_TABLES,
  DATE_PATTERN,
  type DataColumn,
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
import { mainLanguageOf } from '../model/language.ts'
import { DIALECT } from './table.ts'
import { PUBLICATION_LINKS, TABLE_LINKS, type TableLink } from './table-links.ts'
import { wordsOfTable } from './words-of-table.ts'

const NUMBER = { base: 'decimal', format: { decimalChar: DIALECT.decimalSign } }
const SEVERAL = { separator: DIALECT.separator }

const TYPES: Readonly<Record<Datatype, object>> = {
  text: { datatype: 'string' },
  id: { datatype: 'string' },
  ids: { datatype: 'string', ...SEVERAL },
  word: { datatype: 'string' },
  // Not a date of XML Schema: it may be known to the year alone.
  date: { datatype: { base: 'string', format: DATE_PATTERN } },
  whole: { datatype: 'integer' },
  number: { datatype: NUMBER },
  'yes-or-no': { datatype: { base: 'boolean', format: 'true|false' } },
  address: { datatype: 'anyURI' },
  addresses: { datatype: 'anyURI', ...SEVERAL },
}

/**
 * How the tables are written and what their columns hold: “Metadata Vocabulary for Tabular Data”, W3C Recommendation of
 * 17 December 2015, https://www.w3.org/TR/tabular-metadata/. It describes the tables beside which it stands.
 */
export function tableMetadata(archive: Archive): object {
  const { site, publications } = archive
  const texts = textsIn(site.defaultLanguage, site.defaultLanguage)
  const { data } = texts
  const terms = site.openData && { 'dc:license': { '@id': licenceAddress(site.openData.licence) } }
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': mainLanguageOf(site.defaultLanguage) }],
    ...terms,
    dialect: {
      delimiter: DIALECT.delimiter,
      encoding: 'utf-8',
      header: true,
      lineTerminators: [DIALECT.lineEnd],
    },
    tables: [
      ...DATA_TABLE_NAMES.map((table) => ({
        url: fileName(dataTableAddress(table)),
        'dc:title': data.tables[table].title,
        'dc:description': data.tables[table].row,
        tableSchema: {
          columns: DATA_TABLES[table].map((column: DataColumn) =>
            columnOf(column, describeColumn(column, texts), DATA_COLUMNS[column], filledColumnsOf(table)),
          ),
          ...primaryKey(TABLE_KEYS[table]),
          ...foreignKeys(TABLE_LINKS[table]),
        },
      })),
      ...publications.map((publication) => ({
        url: fileName(publicationTableAddress(publication)),
        'dc:title': wordsOfTable(archive, publication.title),
        'dc:description': data.publicationRow,
        tableSchema: {
          columns: PUBLICATION_COLUMN_NAMES.map((column) =>
            columnOf(column, data.publicationColumns[column], PUBLICATION_COLUMNS[column], PUBLICATION_FILLED),
          ),
          ...primaryKey(PUBLICATION_KEY),
          ...foreignKeys(PUBLICATION_LINKS),
        },
      })),
    ],
  }
}

/** The tables stand beside their description. */
function fileName(address: Address): string {
  return posix.basename(address)
}

function columnOf<Column extends DataColumn | PublicationColumn>(
  column: Column,
  description: string,
  datatype: Datatype,
  filled: readonly Column[],
): object {
  const words = wordsOfColumn(column)
  const type = words === null ? TYPES[datatype] : { datatype: oneOf(words) }
  const required = filled.includes(column) ? { required: true } : {}
  return { name: nameOf(column), titles: column, 'dc:description': description, ...type, ...required }
}

// Of a string, the format is a regular expression.
function oneOf(words: readonly string[]): object {
  return { base: 'string', format: words.join('|') }
}

function primaryKey(columns: readonly string[] | undefined): object {
  return columns === undefined ? {} : { primaryKey: columns.map(nameOf) }
}

function foreignKeys(links: readonly TableLink[]): object {
  if (links.length === 0) return {}
  return {
    foreignKeys: links.map(({ columns, to, named }) => ({
      columnReference: columns.map(nameOf),
      reference: { resource: fileName(dataTableAddress(to)), columnReference: named.map(nameOf) },
    })),
  }
}

/** A name is a variable of RFC 6570, which has no hyphens. */
function nameOf(column: string): string {
  return column.replaceAll('-', '_')
}
