import type { Archive } from '../../model/archive.ts'
import type { Row } from '../table.ts'
import { commitmentsIn } from './commitment-rows.ts'

/** A row for each party of each commitment, with its part and, where publishers name different owners, who says so. */
export function commitmentPartyRows(archive: Archive): readonly Row<'commitment-parties'>[] {
  return commitmentsIn(archive).flatMap(({ promise, id, by }) =>
    by.map(({ party, role, accordingTo }) => ({
      publication: promise.publication.id,
      promise: promise.id,
      commitment: id,
      party: party.id,
      role,
      'according-to': accordingTo?.id ?? null,
    })),
  )
}
