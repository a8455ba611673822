import { type Day, daysBetween, monthsIn } from '../dates.ts'
import type { Frequency } from '../vocabulary.ts'

/** What targets are counted in. */
export type UnitOfTime = Exclude<Frequency, 'period'>

/** The units within a stretch of days, without and with the one that has only begun. */
export type UnitCount = { readonly whole: number; readonly begun: number }

/** Days in a unit, for the units that are counted in days; the others are counted in calendar months. */
export const DAYS_IN: Partial<Record<UnitOfTime, number>> = { day: 1, week: 7, 'two-weeks': 14 }
export const MONTHS_IN = { month: 1, 'two-months': 2, quarter: 3, 'half-year': 6, year: 12 }

// Two years are 104 weeks and three days: nobody counts those. Ten months beyond a year are another matter. A convention of
// ours: what is less than a tenth of the stretch does not count.
const PARTS_THAT_COUNT = 10

/**
 * How many units of time lie within a stretch of days, both ends included: 2019–2020 is 731 days, 104 weeks and 3 days.
 * None where `to` comes before `from`.
 */
export function countUnits(per: UnitOfTime, from: Day, to: Day): UnitCount {
  if (to < from) return { whole: 0, begun: 0 }
  if (per === 'term') return countTerms(from, to)
  const units = exactUnits(per, from, to)
  const whole = Math.floor(units)
  const rest = units - whole
  return { whole, begun: whole > 0 && rest * PARTS_THAT_COUNT < units ? whole : Math.ceil(units) }
}

/** The same with fractions, as if what is promised were spread evenly: eighteen months are one and a half year. */
export function exactUnits(per: UnitOfTime, from: Day, to: Day): number {
  const days = DAYS_IN[per]
  if (days !== undefined) return (daysBetween(from, to) + 1) / days
  const { [per]: months }: Partial<Record<UnitOfTime, number>> = MONTHS_IN
  return months === undefined ? countTerms(from, to).begun : monthsIn(from, to) / months
}

/** Which unit of time a day lies in, counted from a first day: 1 for the first one, and for days before it. */
export function unitAt(per: UnitOfTime, from: Day, day: Day): number {
  return Math.max(1, Math.ceil(exactUnits(per, from, day)))
}

type Months = { readonly from: string; readonly to: string }
// The Swedish school year begins in August and ends in June (Skolförordningen 2011:185, chapter 3). On which days is for
// each municipality to say, so that a term is whole when the months are that belong to it everywhere.
const TERMS: readonly { readonly term: Months; readonly core: Months }[] = [
  { term: { from: '01-01', to: '06-30' }, core: { from: '02-01', to: '05-31' } },
  { term: { from: '08-01', to: '12-31' }, core: { from: '09-01', to: '11-30' } },
]

function countTerms(from: Day, to: Day): UnitCount {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'))
  const terms = years.flatMap((year) =>
    TERMS.map(({ term, core }) => ({ term: inYear(year, term), core: inYear(year, core) })),
  )
  return {
    whole: terms.filter(({ core }) => from <= core.from && core.to <= to).length,
    begun: terms.filter(({ term }) => from <= term.to && term.from <= to).length,
  }
}

function inYear(year: string, { from, to }: Months): Months {
  return { from: `${year}-${from}`, to: `${year}-${to}` }
}
