import type { Span } from './archive.ts'
import { type Day, type DayRange, type Days, firstDay, lastDay, type PartialDate } from './dates.ts'

/** When a commitment is to be kept. */
export type Timed = {
  /** The days of the publication's period. */
  readonly period: DayRange
  readonly due: Day | null
  /** The part of the period that it is for, where it is not for all of it. */
  readonly when: Span | null
}

/** The last day on which a commitment can be kept; `null` when it goes on. */
export function endOf({ due, period }: Timed): Day | null {
  return due ?? period.to
}

/** All days that a commitment is for; `null` when it goes on without end. */
export function commitmentDays(commitment: Timed): Days | null {
  const end = endOf(commitment)
  return end === null ? null : within({ from: commitment.period.from, to: end }, commitment.when)
}

/** Those of some days that lie within a span; `to` comes before `from` where there are none. */
export function within({ from, to }: Days, span: Span | null): Days {
  const [begin, end] = [span?.from ?? null, span?.to ?? null]
  return {
    from: begin !== null && firstDay(begin) > from ? firstDay(begin) : from,
    to: end !== null && lastDay(end) < to ? lastDay(end) : to,
  }
}

/** Whether the days are all those that the commitment is for; without end, they never are. */
export function isAllOfTime(
  days: { readonly from: PartialDate; readonly to: PartialDate },
  commitment: Timed,
): boolean {
  const all = commitmentDays(commitment)
  return all !== null && firstDay(days.from) <= all.from && lastDay(days.to) >= all.to
}
