import { posix } from 'node:path'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import {
  absoluteAddress,
  addressesIn,
  DATA_PACKAGE_ADDRESS,
  dataTableAddress,
  filePathOf,
  publicationTableAddress,
} from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import { licenceAddress, licenceName } from '../model/data-licence.ts'
import {
  DATA_COLUMNS,
  DATA_TABLE_NAMES,
  DATA_TABLES,
  type DataColumn,
  type DataTable,
  FILLED_COLUMNS,
  PUBLICATION_COLUMN_NAMES,
  PUBLICATION_COLUMNS,
  PUBLICATION_FILLED,
  PUBLICATION_KEY,
  TABLE_KEYS,
} from '../model/data-tables.ts'
import { mainLanguageOf } from '../model/language.ts'
import { PUBLICATION_LINKS, TABLE_LINKS, type TableLink } from '../model/table-links.ts'
import { asUri } from './as-uri.ts'
import { DIALECT } from './table.ts'
import { describeField, describeLinks } from './table-schema.ts'
import { wordsOfTable } from './words-of-table.ts'

/** What a table is in bytes; `sha256` in hexadecimal. */
export type TableFile = { readonly bytes: number; readonly sha256: string }

// Version 2 of 26 June 2024, https://datapackage.org/standard/data-package/, for its keys, which are lists in every case, and
// its word for tables. Of what is new in it, only what programs made for version 1 pass over or read as well: several values
// in a cell are a string rather than a `list`, which frictionless-py, the one that most use, does not know.
const PROFILES = 'https://datapackage.org/profiles/2.0/'

/**
 * The tables as a Data Package, which programs load, join and check as a whole: how they are written, what each column holds,
 * and which columns tell rows apart or name those of another table. It stands beside the tables.
 *
 * @param fileOf gives what is known of a table that has been made, by its path in the site
 */
export function dataPackage(archive: Archive, fileOf: (path: string) => TableFile): object {
  const { site, asOf, publications } = archive
  const { data } = wordsIn(archive)
  const words = (text: Parameters<typeof wordsOfTable>[1]) => wordsOfTable(archive, text)
  return {
    $schema: `${PROFILES}datapackage.json`,
    name: `${site.documentName}-data`,
    id: absoluteAddress(DATA_PACKAGE_ADDRESS, site),
    title: words(site.title),
    description: [data.set.description, ...data.tablesText].join('\n\n'),
    homepage: absoluteAddress(addressesIn(site.defaultLanguage, site).data(), site),
    // Counts up from day to day, as semantic versions do; 2026.3.1 is the first of March.
    version: asOf.split('-').map(Number).join('.'),
    created: `${asOf}T00:00:00Z`,
    languages: [mainLanguageOf(site.defaultLanguage)],
    keywords: data.set.keywords,
    contributors: [
      { title: words(site.publisher), path: absoluteAddress('/', site), roles: ['publisher'] },
      ...site.contacts.map(({ name, email, url }) => ({
        title: words(name),
        ...(email !== null && { email }),
        ...(url !== null && { path: asUri(url) }),
        roles: ['contact'],
      })),
    ],
    ...licensesOf(archive),
    ...sourcesOf(archive, publications),
    resources: [
      ...DATA_TABLE_NAMES.map((table) => tableOf(archive, table, fileOf)),
      ...publications.map((publication) => publicationTableOf(archive, publication, fileOf)),
    ],
  }
}

function wordsIn({ site }: Archive) {
  return textsIn(site.defaultLanguage, site.defaultLanguage)
}

function licensesOf({ site: { openData } }: Archive): object {
  if (openData === undefined) return {}
  const { licence } = openData
  return { licenses: [{ name: licence, title: licenceName(licence), path: licenceAddress(licence) }] }
}

/** Where the promises were read; one place is mostly the source of several publications. */
function sourcesOf(archive: Archive, publications: readonly Publication[]): object {
  const titles = new Map(
    publications
      .flatMap(({ sources }) => sources)
      .map(({ url, title }) => [asUri(url), wordsOfTable(archive, title)] as const)
      .reverse(),
  )
  const sources = [...titles].reverse().map(([path, title]) => ({ title, path }))
  return sources.length === 0 ? {} : { sources }
}

type FileOf = (path: string) => TableFile

function tableOf(archive: Archive, table: DataTable, fileOf: FileOf): object {
  const { data } = wordsIn(archive)
  const { title, row } = data.tables[table]
  const columns: readonly DataColumn[] = DATA_TABLES[table]
  const key: readonly DataColumn[] = TABLE_KEYS[table] ?? []
  return {
    ...resourceOf(filePathOf(dataTableAddress(table)), fileOf),
    title,
    description: row,
    schema: {
      $schema: `${PROFILES}tableschema.json`,
      fields: columns.map((column) =>
        describeField(column, DATA_COLUMNS[column], data.columns[column], [...FILLED_COLUMNS, ...key].includes(column)),
      ),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...otherKeysOf(table),
      ...describeLinks(TABLE_LINKS[table], table),
    },
  }
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

function publicationTableOf(archive: Archive, publication: Publication, fileOf: FileOf): object {
  const { data } = wordsIn(archive)
  return {
    ...resourceOf(filePathOf(publicationTableAddress(publication)), fileOf),
    title: wordsOfTable(archive, publication.title),
    description: data.publicationRow,
    ...sourcesOf(archive, [publication]),
    schema: {
      $schema: `${PROFILES}tableschema.json`,
      fields: PUBLICATION_COLUMN_NAMES.map((column) =>
        describeField(
          column,
          PUBLICATION_COLUMNS[column],
          data.publicationColumns[column],
          PUBLICATION_FILLED.includes(column),
        ),
      ),
      missingValues: [''],
      // A primary key would want a commitment in every row.
      uniqueKeys: [PUBLICATION_KEY],
      ...describeLinks(PUBLICATION_LINKS, null),
    },
  }
}

function resourceOf(path: string, fileOf: FileOf): object {
  const { bytes, sha256 } = fileOf(path)
  return {
    $schema: `${PROFILES}dataresource.json`,
    name: posix.basename(path, '.csv'),
    type: 'table',
    path: posix.basename(path),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: {
      $schema: `${PROFILES}tabledialect.json`,
      header: true,
      delimiter: DIALECT.delimiter,
      lineTerminator: DIALECT.lineEnd,
      quoteChar: '"',
      doubleQuote: true,
    },
  }
}
