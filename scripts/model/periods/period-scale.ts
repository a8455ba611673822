import type { Publication } from '../archive.ts'
import { type Day, type DayRange, daysBetween, yearOf } from '../dates.ts'
import { daysOf } from './period-state.ts'

/** Whole years drawn from left to right; places on it are in percent of its length. */
export type PeriodScale = {
  readonly from: Day
  readonly to: Day
  /** The years that are written out, as many as a phone has room for. */
  readonly years: readonly { readonly year: number; readonly at: number }[]
}

export type Stretch = { readonly start: number; readonly length: number }

const YEARS_WRITTEN = 6
const STEPS = [1, 2, 5, 10, 20, 50, 100]
/** So that a period of days can be seen among decades. */
const SHORTEST = 0.6

/** The years of publications, and those until the as-of date. */
export function periodScale(publications: readonly Publication[], asOf: Day): PeriodScale {
  const ranges = publications.map(({ period }) => daysOf(period))
  const first = Math.min(yearOf(asOf), ...ranges.map(({ from }) => yearOf(from)))
  const last = Math.max(yearOf(asOf), ...ranges.map(({ from, to }) => yearOf(to ?? from)))
  const count = last - first + 1
  const step = STEPS.find((years) => count / years <= YEARS_WRITTEN) ?? count
  const scale = { from: newYear(first), to: `${written(last)}-12-31`, years: [] }
  const years = Array.from({ length: count }, (_, index) => first + index).filter((year) => (year - first) % step === 0)
  return { ...scale, years: years.map((year) => ({ year, at: placeOf(newYear(year), scale) })) }
}

/** Where a day begins, in percent of the scale. */
export function placeOf(day: Day, { from, to }: Pick<PeriodScale, 'from' | 'to'>): number {
  return percentOf(daysBetween(from, day), { from, to })
}

/** Where a stretch of days lies; one without end reaches to the end of the scale. */
export function stretchOf(range: DayRange, scale: PeriodScale): Stretch {
  const start = placeOf(range.from, scale)
  // With the last day as well.
  const end = range.to === null ? 100 : percentOf(daysBetween(scale.from, range.to) + 1, scale)
  return { start, length: Math.max(SHORTEST, rounded(end - start)) }
}

function percentOf(days: number, { from, to }: Pick<PeriodScale, 'from' | 'to'>): number {
  return rounded((100 * days) / (daysBetween(from, to) + 1))
}

function newYear(year: number): Day {
  return `${written(year)}-01-01`
}

function written(year: number): string {
  return String(year).padStart(4, '0')
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100
}
