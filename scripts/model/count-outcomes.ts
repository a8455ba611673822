import type { Report } from './archive.ts'
import { STANDINGS, type StandingKind } from './vocabulary.ts'

export type OutcomeCount = { readonly kind: StandingKind; readonly count: number }

/** What a report says of the commitments of its publication, and of how many it says nothing. */
export type OutcomeCounts = { readonly said: readonly OutcomeCount[]; readonly notMentioned: number }

/** Kinds that a report does not use are left out; the order is that of the list of standings. */
export function countOutcomes({ outcomes, publication }: Report): OutcomeCounts {
  const kinds = outcomes.map(({ status }) => status ?? 'reported')
  const mentioned = new Set(outcomes.map(({ commitment }) => commitment))
  return {
    said: STANDINGS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length })).filter(
      ({ count }) => count > 0,
    ),
    notMentioned: publication.promises.flatMap(({ commitments }) => commitments).filter((one) => !mentioned.has(one))
      .length,
  }
}
