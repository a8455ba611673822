import type { Outcome } from '../../model/archive.ts'

/** Its number among the accounts that one report gives of one commitment: mostly there is only one. */
export function outcomeNumber(outcome: Outcome): number {
  const { commitment, report } = outcome
  return commitment.outcomes.filter((one) => one.report === report).indexOf(outcome) + 1
}
