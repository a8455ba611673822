import type { Outcome } from './archive.ts'
import { hasSameIds } from './has-same-ids.ts'

/**
 * The last of several accounts, and those of its day by other parties, of each the last: where parties report of one day, each by
 * itself, neither word is later than the other.
 *
 * @param outcomes oldest first
 */
export function latestAccounts(outcomes: readonly Outcome[]): readonly Outcome[] {
  const ofDay = outcomes.filter(({ report }) => report.asOf === outcomes.at(-1)?.report.asOf)
  return ofDay.filter((one, index) => !ofDay.slice(index + 1).some((later) => isOfSameParties(one, later)))
}

/** Whether two accounts are of one day and of different parties. */
export function isAlongside(one: Outcome, other: Outcome): boolean {
  return one.report.asOf === other.report.asOf && !isOfSameParties(one, other)
}

function isOfSameParties({ report: one }: Outcome, { report: other }: Outcome): boolean {
  return hasSameIds(one.by, other.by)
}
