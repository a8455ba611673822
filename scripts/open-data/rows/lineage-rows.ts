import type { Archive } from '../../model/archive.ts'
import type { Row } from '../table.ts'
import { optionalWordsOfTable } from '../words-of-table.ts'

/** A row for each earlier promise that a promise continues, with what the parties say has changed. */
export function lineageRows(archive: Archive): readonly Row<'lineage'>[] {
  return archive.publications.flatMap(({ promises }) =>
    promises.flatMap(({ id, publication, continues }) =>
      continues.map(({ promise: earlier, change, basis, why }) => ({
        publication: publication.id,
        promise: id,
        'earlier-publication': earlier.publication.id,
        'earlier-promise': earlier.id,
        change,
        basis,
        why: optionalWordsOfTable(archive, why),
      })),
    ),
  )
}
