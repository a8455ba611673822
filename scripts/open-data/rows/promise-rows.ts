import { reasonReference } from '../../compare/json/json-parts.ts'
import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive, PublicPromise } from '../../model/archive.ts'
import type { Row } from '../table.ts'
import { optionalWordsOfTable, wordsOfTable } from '../words-of-table.ts'

/** A row for each promise. */
export function promiseRows(archive: Archive): readonly Row<'promises'>[] {
  return archive.publications.flatMap(({ promises }) => promises.map((promise) => rowOf(archive, promise)))
}

function rowOf(archive: Archive, promise: PublicPromise): Row<'promises'> {
  const { site } = archive
  return {
    publication: promise.publication.id,
    theme: promise.theme.id,
    'theme-title': wordsOfTable(archive, promise.theme.title),
    promise: promise.id,
    title: wordsOfTable(archive, promise.title),
    text: wordsOfTable(archive, promise.text),
    because: promise.because.map(reasonReference),
    continues: promise.continues.map((step) => step.promise.reference),
    'continued-by': promise.continuedBy.map((step) => step.promise.reference),
    places: promise.places.map(({ id }) => id),
    address: absoluteAddress(addressesIn(site.defaultLanguage, site).promise(promise), site),
    'ended-in': promise.ended?.publication.id ?? null,
    'ended-why': optionalWordsOfTable(archive, promise.ended?.why ?? null),
  }
}
