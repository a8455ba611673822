import type { Outcome, Standing } from './archive.ts'
import { type Day, daysBetween } from './dates.ts'
import { latestAccounts } from './latest-accounts.ts'
import { PASSING_STATUSES, type StandingKind, type Status } from './vocabulary.ts'

/**
 * How a commitment stands on a day.
 *
 * The latest declared status counts; a later report that declares nothing does not take it away. Where several parties have
 * declared different ones of that day, none of them is put before the others. Without a status, a report that says what was
 * done counts as `reported`. With no report at all the calendar decides: `not-reported` from the day after the due date (with
 * the number of days since), before that `not-due`.
 *
 * @param outcomes what reports say, oldest first, none later than `asOf`
 * @param due the last day of the commitment, `null` when it has none
 */
export function standingOn(asOf: Day, outcomes: readonly Outcome[], due: Day | null): Standing {
  const daysOverdue = due !== null && asOf > due ? daysBetween(due, asOf) : null
  const declaring = latestAccounts(outcomes.filter(({ status }) => status !== null))
  const declared = declaring.at(-1)
  if (declared !== undefined && declared.status !== null) {
    const daysWithoutFinalWord = declaring.every(({ status }) => isPassing(status)) ? daysOverdue : null
    return declaring.every(({ status }) => status === declared.status)
      ? { kind: 'declared', status: declared.status, outcome: declared, daysWithoutFinalWord }
      : { kind: 'parties-differ', outcomes: declaring, daysWithoutFinalWord }
  }
  const latest = outcomes.at(-1)
  if (latest !== undefined) return { kind: 'reported', outcome: latest }
  return daysOverdue === null ? { kind: 'not-due' } : { kind: 'not-reported', days: daysOverdue }
}

/**
 * What a report says by which a commitment stands as it does; `null` where only the calendar tells, or several of
 * one day differ.
 */
export function outcomeBehind(standing: Standing): Outcome | null {
  return standing.kind === 'declared' || standing.kind === 'reported' ? standing.outcome : null
}

/** Whether a status still expects a later word. */
export function isPassing(status: Status | null): boolean {
  return status !== null && PASSING_STATUSES.includes(status)
}

/** The word for a standing in lists, addresses and filters. */
export function standingKind(standing: Standing): StandingKind {
  return standing.kind === 'declared' ? standing.status : standing.kind
}
