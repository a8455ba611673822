import type { Commitment, PublicPromise } from './archive.ts'
import { groupBy } from './group-by.ts'
import { standingKind } from './standing.ts'
import { STANDINGS, type StandingKind } from './vocabulary.ts'

export type StandingCount = { readonly kind: StandingKind; readonly commitments: readonly Commitment[] }

/** The commitments of promises by how they stand; kinds without commitments are left out, the order is the list's. */
export function countStandings(promises: readonly PublicPromise[]): readonly StandingCount[] {
  const commitments = promises.flatMap((promise) => promise.commitments)
  const byKind = groupBy(commitments, ({ standing }) => standingKind(standing))
  return STANDINGS.flatMap((kind) => {
    const ofKind = byKind.get(kind)
    return ofKind === undefined ? [] : [{ kind, commitments: ofKind }]
  })
}
