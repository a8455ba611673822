import { posix } from 'node:path'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import {
  absoluteAddress,
  addressesIn,
  DATA_PACKAGE_ADDRESS,
  dataTableAddress,
  filePathOf,
  publicationDataAddress,
  publicationTableAddress,
} from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import { licenceAddress, licenceName } from '../model/data-licence.ts'
import { DATA_TABLE_NAMES } from '../model/data-tables.ts'
import { mainLanguageOf } from '../model/language.ts'
import { asUri } from './as-uri.ts'
import { fileResource, type ResourceFile } from './file-resource.ts'
import { PROFILES, publicationSchema, tableSchema } from './table-schema.ts'
import { wordsOfTable } from './words-of-table.ts'

/**
 * The tables as a Data Package, which programs load, join and check as a whole: how they are written, what each column holds,
 * and which columns tell rows apart or name those of another table. It stands beside the tables.
 *
 * @param fileOf gives what is known of a table that has been made, by its path in the site
 */
export function dataPackage(archive: Archive, fileOf: (path: string) => Omit<ResourceFile, 'path'>): object {
  const { site, publications } = archive
  const texts = wordsIn(archive)
  const { data } = texts
  const beside = (path: string) => ({ path: posix.basename(path), ...fileOf(path) })
  return {
    ...headOf(archive, publications),
    name: `${site.documentName}-data`,
    id: absoluteAddress(DATA_PACKAGE_ADDRESS, site),
    title: wordsOfTable(archive, site.title),
    description: [data.set.description, ...data.tablesText].join('\n\n'),
    homepage: absoluteAddress(addressesIn(site.defaultLanguage, site).data(), site),
    resources: [
      ...DATA_TABLE_NAMES.map((table) => ({
        ...fileResource(beside(filePathOf(dataTableAddress(table))), tableSchema(table, texts)),
        title: data.tables[table].title,
        description: data.tables[table].row,
      })),
      ...publications.map((publication) => ({
        ...fileResource(beside(filePathOf(publicationTableAddress(publication))), publicationSchema(data, 'linked')),
        title: wordsOfTable(archive, publication.title),
        description: data.publicationRow,
        ...sourcesOf(archive, [publication]),
      })),
    ],
  }
}

/**
 * The same of the data of one publication that have been taken out of the site, as in a package for an archive.
 *
 * @param fileOf gives what is known of a file, by its path in the site
 */
export function takenDataPackage(
  archive: Archive,
  publication: Publication,
  fileOf: (path: string) => ResourceFile,
): object {
  const { site } = archive
  const { data } = wordsIn(archive)
  const title = wordsOfTable(archive, publication.title)
  const address = absoluteAddress(addressesIn(site.defaultLanguage, site).publication(publication), site)
  return {
    ...headOf(archive, [publication]),
    name: `${site.documentName}-${publication.id}`,
    id: address,
    title,
    description: [data.publicationsText, ...data.tablesText].join('\n\n'),
    homepage: address,
    resources: [
      {
        ...fileResource(fileOf(filePathOf(publicationTableAddress(publication))), publicationSchema(data, 'alone')),
        title,
        description: data.publicationRow,
      },
      {
        ...fileResource(fileOf(filePathOf(publicationDataAddress(publication))), null),
        title,
        description: data.wholeText.join(' '),
      },
    ],
  }
}

function wordsIn({ site }: Archive) {
  return textsIn(site.defaultLanguage, site.defaultLanguage)
}

/** What is said of every package: whose it is, and of which day. */
function headOf(archive: Archive, publications: readonly Publication[]): object {
  const { site, asOf } = archive
  return {
    $schema: `${PROFILES}datapackage.json`,
    // Counts up from day to day, as semantic versions do; 2026.3.1 is the first of March.
    version: asOf.split('-').map(Number).join('.'),
    created: `${asOf}T00:00:00Z`,
    languages: [mainLanguageOf(site.defaultLanguage)],
    keywords: wordsIn(archive).data.set.keywords,
    contributors: [
      { title: wordsOfTable(archive, site.publisher), path: absoluteAddress('/', site), roles: ['publisher'] },
      ...site.contacts.map(({ name, email, url }) => ({
        title: wordsOfTable(archive, name),
        ...(email !== null && { email }),
        ...(url !== null && { path: asUri(url) }),
        roles: ['contact'],
      })),
    ],
    ...licensesOf(archive),
    ...sourcesOf(archive, publications),
  }
}

function licensesOf({ site: { openData } }: Archive): object {
  if (openData === undefined) return {}
  const { licence } = openData
  return { licenses: [{ name: licence, title: licenceName(licence), path: licenceAddress(licence) }] }
}

/** Where the promises were read; one place is mostly the source of several publications. */
function sourcesOf(archive: Archive, publications: readonly Publication[]): object {
  const titles = new Map<string, string>()
  for (const { url, title } of publications.flatMap((publication) => publication.sources)) {
    const path = asUri(url)
    if (!titles.has(path)) titles.set(path, wordsOfTable(archive, title))
  }
  return titles.size === 0 ? {} : { sources: [...titles].map(([path, title]) => ({ title, path })) }
}
