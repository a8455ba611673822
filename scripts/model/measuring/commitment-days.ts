import type { Report, Span } from '../archive.ts'
import { type Day, type DayRange, type Days, firstDay, lastDay, type PartialDate } from '../dates.ts'

/** When a commitment is to be kept. */
export type Timed = {
  /** The days of the publication's period. */
  readonly period: DayRange
  readonly due: Day | null
  /** The part of the period that it is for, where it is not for all of it. */
  readonly when: Span | null
}

/**
 * The last day of a commitment that names none itself: the end of the time when it is to be done, or else of the period. What
 * was to be done in January is not still to come in November.
 */
export function dueUnlessSaid({ period, when }: Pick<Timed, 'period' | 'when'>): Day | null {
  const end = when?.to ?? null
  return end === null ? period.to : lastDay(end)
}

/** The first day on which a commitment can be kept. */
export function startOf({ period, when }: Timed): Day {
  return within({ from: period.from, to: period.from }, when).from
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

/**
 * The days that the figures of a report are about; `null` when it states neither that nor a date. A report may cover more time
 * than the commitment is for: nothing was promised for the rest of it.
 */
export function coveredDays({ covers, asOf }: Pick<Report, 'covers' | 'asOf'>, commitment: Timed): Days | null {
  const { period, when } = commitment
  const stated = covers ?? (asOf === null ? null : { from: period.from, to: asOf })
  if (stated === null) return null
  const days = { from: firstDay(stated.from), to: lastDay(stated.to) }
  return within(within(days, { from: period.from, to: endOf(commitment) }), when)
}

/** Those of some days that lie within a span; `to` comes before `from` where there are none. */
export function within({ from, to }: Days, span: Pick<Span, 'from' | 'to'> | null): Days {
  const [begin, end] = [span?.from ?? null, span?.to ?? null]
  return {
    from: begin !== null && firstDay(begin) > from ? firstDay(begin) : from,
    to: end !== null && lastDay(end) < to ? lastDay(end) : to,
  }
}

/** Whether some of the days are those that the commitment is for. */
export function isOfItsTime({ from, to }: Days, commitment: Timed): boolean {
  const end = endOf(commitment)
  return from <= to && startOf(commitment) <= to && (end === null || from <= end)
}

/** Whether the days are all those that the commitment is for; without end, they never are. */
export function isAllOfTime(
  days: { readonly from: PartialDate; readonly to: PartialDate },
  commitment: Timed,
): boolean {
  const all = commitmentDays(commitment)
  return all !== null && firstDay(days.from) <= all.from && lastDay(days.to) >= all.to
}
