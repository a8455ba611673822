import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive, Publication } from '../../model/archive.ts'
import { promisedFollowUps } from '../../model/periods/promised-follow-ups.ts'
import { surroundingPublications } from '../../model/periods/surrounding-publications.ts'
import type { Row } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'

/** A row for each publication, with its period, so that nobody has to read years out of an id. */
export function rowsOfPublications(archive: Archive): readonly Row<'publications'>[] {
  return archive.publications.map((publication) => rowOf(archive, publication))
}

function rowOf(archive: Archive, publication: Publication): Row<'publications'> {
  const { site, asOf } = archive
  const { id, title, period, published, periodState, complete, parties, areas, surveys, fingerprint, followUp } =
    publication
  const { wider, narrower } = surroundingPublications(publication, archive.publications)
  return {
    publication: id,
    title: wordsOfTable(archive, title),
    from: period.from,
    to: period.to,
    published,
    'period-state': periodState,
    complete,
    parties: parties.map((party) => party.id),
    places: areas.map((area) => area.id),
    surveys: surveys.map(({ reference }) => reference),
    address: absoluteAddress(addressesIn(site.defaultLanguage, site).publication(publication), site),
    fingerprint,
    'as-of': asOf,
    'as-printed': period.asPrinted,
    basis: period.basis,
    'follow-up': followUp?.every ?? null,
    'follow-up-next': promisedFollowUps(publication, asOf)?.next?.to ?? null,
    wider: wider.map((other) => other.id),
    narrower: narrower.map((other) => other.id),
  }
}
