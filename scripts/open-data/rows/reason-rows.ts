import { reasonReference } from '../../compare/json/json-parts.ts'
import type { Archive, PublicPromise } from '../../model/archive.ts'
import { groundsOf } from '../../model/threads/grounds.ts'
import type { Row } from '../table.ts'

/** A row for each question or finding that led to a promise, and for each document that it goes back to. */
export function reasonRows({ publications }: Archive): readonly Row<'reasons'>[] {
  return publications.flatMap(({ promises }) => promises.flatMap(rowsOf))
}

function rowsOf(promise: PublicPromise): readonly Row<'reasons'>[] {
  const row = {
    publication: promise.publication.id,
    promise: promise.id,
    'because-question': null,
    'because-finding': null,
    source: null,
    'document-kind': null,
  }
  return [
    ...promise.because.map((reason) => ({ ...row, [`because-${reason.kind}`]: reasonReference(reason) })),
    ...groundsOf(promise).map(({ url, kind }) => ({ ...row, source: url, 'document-kind': kind })),
  ]
}
