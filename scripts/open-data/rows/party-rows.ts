import type { Archive, Area, Party } from '../../model/archive.ts'
import type { Row } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'

/** A row for each party that the site knows, whether or not it has promised anything. */
export function partyRows(archive: Archive): readonly Row<'parties'>[] {
  return archive.parties.map((party) => ({ party: party.id, 'party-kind': party.kind, ...datesOf(archive, party) }))
}

/** A row for each area or place. */
export function placeRows(archive: Archive): readonly Row<'places'>[] {
  return archive.areas.map((area) => ({ place: area.id, 'place-kind': area.kind, ...datesOf(archive, area) }))
}

function datesOf(archive: Archive, { name, partOf, from, to, mergedInto }: Party | Area) {
  return {
    name: wordsOfTable(archive, name),
    'part-of': partOf?.id ?? null,
    from,
    to,
    'merged-into': mergedInto?.id ?? null,
  }
}
