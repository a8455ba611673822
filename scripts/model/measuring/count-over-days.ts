import { addDays, type DayRange, type Days, daysBetween, monthsIn } from '../dates.ts'
import type { Frequency } from '../vocabulary.ts'
import { countUnits, DAYS_IN, exactUnits, type UnitOfTime } from './count-units.ts'

/** A number so many times a week, a month, a period …, and the days of the period that it was promised for. */
export type Recurrence = { readonly per: Frequency | null; readonly period: DayRange }

// Two periods without end are put beside each other over a year, and one that has no fewer than twelve months.
const A_YEAR_OF_DAYS = 366
// A millionth, as months are parts of a year in binary numbers.
const TOLERANCE = 1e-6

/** Whether two numbers that grow with time speak of the same length of time, and can be compared as they are. */
export function isSameStretch(a: Recurrence, b: Recurrence): boolean {
  if (a.per !== b.per) return false
  return (a.per !== null && a.per !== 'period') || isSameLength(a.period, b.period)
}

function isSameLength(a: DayRange, b: DayRange): boolean {
  if (a.to === null || b.to === null) return a.to === b.to
  return Math.abs(monthsIn(a.from, a.to) - monthsIn(b.from, b.to)) < TOLERANCE
}

/**
 * The days that two numbers are counted over: those of the longer of the two periods, or else the later one, so that it does
 * not matter which of the two is compared with which. Between days, weeks and fortnights only those of the longer kind that are
 * whole count, so that once a day is as much as seven times a week.
 */
export function sharedDays(a: Recurrence, b: Recurrence): Days {
  const days = longerOf(a.period, b.period)
  const [one, other] = [daysIn(a), daysIn(b)]
  if (one === null || other === null || one === other) return days
  const longer = Math.max(one, other)
  const whole = Math.floor((daysBetween(days.from, days.to) + 1) / longer)
  return whole > 0 ? { from: days.from, to: addDays(days.from, whole * longer - 1) } : days
}

function daysIn({ per }: Recurrence): number | null {
  return per === null || per === 'period' ? null : (DAYS_IN[per] ?? null)
}

function longerOf(a: DayRange, b: DayRange): Days {
  const known = [a, b].flatMap(({ from, to }): Days[] => (to === null ? [] : [{ from, to }]))
  const byLength = known.sort(
    (one, other) => lengthOf(other) - lengthOf(one) || (one.from < other.from ? 1 : one.from > other.from ? -1 : 0),
  )
  const [longest] = byLength
  if (longest !== undefined) return longest
  const [from = a.from] = [a.from, b.from].sort().slice(-1)
  return { from, to: addDays(from, A_YEAR_OF_DAYS - 1) }
}

function lengthOf({ from, to }: Days): number {
  return daysBetween(from, to)
}

/**
 * How many times a number counts over some days, in weeks, months and years (`countUnits`); a leftover part
 * counts as a fraction of a unit. Without "per" it may be for each year or for the whole period, so that there are two
 * answers; `null` when it is for a period that nobody knows the length of.
 */
export function timesOver({ per, period: { from, to } }: Recurrence, days: Days): readonly number[] | null {
  if (per !== null && per !== 'period') return [unitsIn(per, days)]
  if (to === null) return null
  const months = monthsIn(days.from, days.to)
  const asPeriod = months / monthsIn(from, to)
  return per === 'period' ? [asPeriod] : [asPeriod, months / 12]
}

function unitsIn(per: UnitOfTime, { from, to }: Days): number {
  const { whole, begun } = countUnits(per, from, to)
  return whole === begun ? whole : exactUnits(per, from, to)
}
