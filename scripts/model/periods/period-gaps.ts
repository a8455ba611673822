import type { Publication } from '../archive.ts'
import { addDays, type Day } from '../dates.ts'
import { daysOf } from './period-state.ts'

/** Days on which nothing was, or is, in force; `to: null` goes on until somebody promises something again. */
export type PeriodGap = { readonly from: Day; readonly to: Day | null }

/**
 * The days between publications on which none of them is in force, and the days since the last one ended when that is
 * past. A date that is known to the month or the year counts as all of it, so that every gap is sure.
 *
 * @param publications for the same area, in the order of their periods
 */
export function periodGaps(publications: readonly Publication[], asOf: Day): readonly PeriodGap[] {
  const gaps: PeriodGap[] = []
  let covered: Day | null = null
  for (const { period } of publications) {
    const { from, to } = daysOf(period)
    if (covered !== null && from > addDays(covered, 1)) {
      gaps.push({ from: addDays(covered, 1), to: addDays(from, -1) })
    }
    if (to === null) return gaps
    if (covered === null || to > covered) covered = to
  }
  return covered === null || covered >= asOf ? gaps : [...gaps, { from: addDays(covered, 1), to: null }]
}
