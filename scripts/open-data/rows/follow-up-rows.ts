import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive, Publication } from '../../model/archive.ts'
import { promisedFollowUps } from '../../model/periods/promised-follow-ups.ts'
import type { Row } from '../table.ts'

/** A row for each time that has passed after which a publication said that it would be followed up, also where no report is. */
export function followUpRows(archive: Archive): readonly Row<'follow-ups'>[] {
  return archive.publications.flatMap((publication) => rowsOf(archive, publication))
}

function rowsOf({ site, asOf }: Archive, publication: Publication): readonly Row<'follow-ups'>[] {
  const address = absoluteAddress(addressesIn(site.defaultLanguage, site).followUp(publication), site)
  return (promisedFollowUps(publication, asOf)?.passed ?? []).map(({ from, to, reports }) => ({
    publication: publication.id,
    from,
    to,
    reports: reports.map(({ id }) => id),
    address,
    'as-of': asOf,
  }))
}
