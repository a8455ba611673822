import type { Commitment, Party, Publication, PublicPromise } from './archive.ts'
import { countStandings } from './count-standings.ts'
import type { StandingKind } from './vocabulary.ts'

/** What the commitments of a publication can be sorted by. */
export const COMMITMENT_ORDERS = ['promise', 'standing', 'party'] as const
export type CommitmentOrder = (typeof COMMITMENT_ORDERS)[number]

/** Commitments that share a promise, a standing or a party; `party: null` are those that name nobody. */
export type CommitmentGroup = { readonly commitments: readonly Commitment[] } & (
  | { readonly by: 'promise'; readonly promise: PublicPromise }
  | { readonly by: 'standing'; readonly standing: StandingKind }
  | { readonly by: 'party'; readonly party: Party | null }
)

/** The commitments of a publication in an order; groups without commitments are left out. */
export function groupCommitments(publication: Publication, order: CommitmentOrder): readonly CommitmentGroup[] {
  switch (order) {
    case 'promise':
      return publication.promises
        .filter(({ commitments }) => commitments.length > 0)
        .map((promise) => ({ by: 'promise', promise, commitments: promise.commitments }))
    case 'standing':
      return countStandings(publication.promises).map(({ kind, commitments }) => ({
        by: 'standing',
        standing: kind,
        commitments,
      }))
    case 'party':
      return groupByParty(publication)
  }
}

/** The parties of the publication first, then others, then what names nobody; who shares a commitment has it too. */
function groupByParty({ parties, promises }: Publication): readonly CommitmentGroup[] {
  const commitments = promises.flatMap((promise) => promise.commitments)
  const named = commitments.flatMap(({ by }) => by.map(({ party }) => party))
  const groups = [...new Set([...parties, ...named])].map((party) => ({
    by: 'party' as const,
    party,
    commitments: commitments.filter(({ by }) => by.some((one) => one.party === party)),
  }))
  const namesNobody = {
    by: 'party',
    party: null,
    commitments: commitments.filter(({ by }) => by.length === 0),
  } as const
  return [...groups, namesNobody].filter((group) => group.commitments.length > 0)
}
