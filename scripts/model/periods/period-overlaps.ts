import type { Period, Publication } from '../archive.ts'
import { firstDay, lastDay, type PartialDate } from '../dates.ts'

/** A stretch of time in which another publication for the same area is in force as well. */
export type PeriodOverlap = {
  readonly other: Publication
  readonly from: PartialDate
  readonly to: PartialDate | null
}

/**
 * The publications before this one that are still in force when it begins, each with the time that the two share.
 * A month or year that one period ends with and the next begins with may be divided between them, and is no overlap.
 *
 * @param earlier for the same area, in the order of their periods
 */
export function periodOverlaps({ period }: Publication, earlier: readonly Publication[]): readonly PeriodOverlap[] {
  return earlier
    .filter((other) => goesOnWhen(period, other.period))
    .map((other) => ({ other, from: period.from, to: firstToEnd(period, other.period) }))
}

function goesOnWhen({ from }: Period, { to }: Period): boolean {
  return to === null || lastDay(from) <= firstDay(to)
}

function firstToEnd({ to }: Period, { to: other }: Period): PartialDate | null {
  if (to === null || other === null) return to ?? other
  return lastDay(to) <= lastDay(other) ? to : other
}
