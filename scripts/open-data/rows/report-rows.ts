import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive } from '../../model/archive.ts'
import type { Row } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'

/** A row for each report, also where it says nothing of any commitment. */
export function reportRows(archive: Archive): readonly Row<'reports'>[] {
  const { site, publications } = archive
  return publications.flatMap((publication) =>
    publication.reports.map(({ id, title, asOf, by, published, covers }) => ({
      publication: publication.id,
      report: id,
      title: wordsOfTable(archive, title),
      'report-as-of': asOf,
      'report-by': by.map((party) => party.id),
      published,
      'covers-from': covers?.from ?? null,
      'covers-to': covers?.to ?? null,
      address: absoluteAddress(addressesIn(site.defaultLanguage, site).followUp(publication), site),
    })),
  )
}
