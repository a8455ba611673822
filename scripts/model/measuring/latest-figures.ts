import type { Figure, Outcome } from '../archive.ts'
import { latestAccounts } from '../latest-accounts.ts'

/** The figures of the latest report that has any: a later one without figures does not take them away. */
export function latestFigures(outcomes: readonly Outcome[]): readonly Figure[] {
  return latestWithFigures(outcomes).flatMap(({ figures }) => figures)
}

/** The account that they stand in, or those of one day. */
export function latestWithFigures(outcomes: readonly Outcome[]): readonly Outcome[] {
  return latestAccounts(outcomes.filter(({ figures }) => figures.length > 0))
}
