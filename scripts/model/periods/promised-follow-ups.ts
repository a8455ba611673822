import type { Publication, Report } from '../archive.ts'
import { addDays, addMonths, type Day, type DayRange, type Days, lastDay } from '../dates.ts'
import { MONTHS_IN } from '../measuring/count-units.ts'
import type { FollowUpFrequency } from '../vocabulary.ts'
import { daysOf } from './period-state.ts'

/** A time that a publication said it would be followed up after, and the reports on it. */
export type FollowUpTime = Days & { readonly reports: readonly Report[] }

export type PromisedFollowUps = {
  /** The times that have passed, oldest first. */
  readonly passed: readonly FollowUpTime[]
  /** Those of them that no report is about. */
  readonly missing: readonly FollowUpTime[]
  /** The time that ends next; `null` when there is none. */
  readonly next: FollowUpTime | null
  /** Reports of which nobody knows what time they are on. */
  readonly undated: readonly Report[]
}

const MONTHS_BETWEEN: Readonly<Record<Exclude<FollowUpFrequency, 'period'>, number>> = {
  ...MONTHS_IN,
  'four-months': 4,
}

/**
 * What became of the follow-ups that a publication promised, seen from a day; `null` when it promised none. Computed.
 *
 * Times are counted from the first day of the period: whether "each year" is from new year or from then on, a report a year has
 * a time of its own. A report is on the time that its figures end in (`covers`), or else that of its date, and one that came
 * when the period was over is on the last.
 */
export function promisedFollowUps(
  { followUp, period, reports }: Pick<Publication, 'followUp' | 'period' | 'reports'>,
  asOf: Day,
): PromisedFollowUps | null {
  if (followUp === null) return null
  const times = followUpTimes({ followUp, period, reports }, asOf)
  const passed = times.filter(({ to }) => to < asOf)
  const [next] = times.filter(({ to }) => to >= asOf)
  return {
    passed,
    missing: passed.filter((time) => time.reports.length === 0),
    next: next ?? null,
    undated: reports.filter((report) => lastDayTold(report) === null),
  }
}

/**
 * Every time that a publication said it would be followed up after, oldest first; of one without end, until the time that the
 * day lies in. None when it promised none.
 */
export function followUpTimes(
  { followUp, period, reports }: Pick<Publication, 'followUp' | 'period' | 'reports'>,
  asOf: Day,
): readonly FollowUpTime[] {
  if (followUp === null) return []
  const days = daysOf(period)
  return timesUntil(days.to ?? asOf, followUp.every, days).map((time) => ({
    ...time,
    reports: reports.filter((report) => isOn(report, time, days)),
  }))
}

function timesUntil(last: Day, every: FollowUpFrequency, period: DayRange): readonly Days[] {
  if (every === 'period') return period.to === null ? [] : [{ from: period.from, to: period.to }]
  const times: Days[] = []
  for (let from = period.from; isWithin(from, period) && (times.at(-1)?.to ?? '') < last; ) {
    // From the first day, as months that begin on the 31st would come to begin on the 28th.
    const after = addMonths(period.from, (times.length + 1) * MONTHS_BETWEEN[every])
    const end = addDays(after, -1)
    times.push({ from, to: period.to !== null && period.to < end ? period.to : end })
    from = after
  }
  return times
}

function isWithin(day: Day, { to }: DayRange): boolean {
  return to === null || day <= to
}

function isOn(report: Report, { from, to }: Days, period: DayRange): boolean {
  const day = lastDayTold(report)
  return day !== null && from <= day && (day <= to || to === period.to)
}

function lastDayTold({ asOf, covers }: Report): Day | null {
  const told = covers?.to ?? asOf
  return told === null ? null : lastDay(told)
}
