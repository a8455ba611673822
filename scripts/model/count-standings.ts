import type { Commitment, PublicPromise } from './archive.ts'
import { standingKind } from './standing.ts'
import { STANDINGS, type StandingKind } from './vocabulary.ts'

export type StandingCount = { readonly kind: StandingKind; readonly commitments: readonly Commitment[] }

/** The commitments of promises by how they stand; kinds without commitments are left out, the order is the list's. */
export function countStandings(promises: readonly PublicPromise[]): readonly StandingCount[] {
  const commitments = promises.flatMap((promise) => promise.commitments)
  return STANDINGS.map((kind) => ({
    kind,
    commitments: commitments.filter(({ standing }) => standingKind(standing) === kind),
  })).filter((count) => count.commitments.length > 0)
}
