import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive } from '../../model/archive.ts'
import { correctedReference } from '../../model/corrected.ts'
import type { Row } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'

/** A row for each correction, newest first within its publication. */
export function correctionRows(archive: Archive): readonly Row<'corrections'>[] {
  const { site, publications } = archive
  const address = absoluteAddress(addressesIn(site.defaultLanguage, site).corrections(), site)
  return publications.flatMap((publication) =>
    publication.corrections.map(({ id, date, kind, concerns, what, why, changes }) => ({
      publication: publication.id,
      correction: id,
      date,
      'correction-kind': kind,
      concerns: correctedReference(concerns),
      text: wordsOfTable(archive, what),
      why: wordsOfTable(archive, why),
      changes: changes.length,
      address,
    })),
  )
}
