import type { Scaling } from './archive.ts'
import { type Day, daysBetween, monthsIn } from './dates.ts'
import type { Frequency } from './vocabulary.ts'

/** Days in a unit, for the units that are counted in days; the others are counted in calendar months. */
const DAYS_IN: Partial<Record<Frequency, number>> = { day: 1, week: 7 }
const MONTHS_IN: Partial<Record<Frequency, number>> = {
  month: 1,
  'two-months': 2,
  // Swedish schools have two terms a year.
  term: 6,
  'half-year': 6,
  year: 12,
}

/**
 * A target "so many per week (month, year …)" counted up over a stretch of days, both ends included.
 *
 * Only whole units count: 2019–2020 is 731 days, 104 weeks and 3 days, so "one per week" comes to 104. A stretch shorter
 * than one unit, or none at all (`to` before `from`), gives `units: 0`. `null` for `period`, which is not counted up.
 */
export function scaleTarget(amount: number, per: Frequency, from: Day, to: Day): Scaling | null {
  const units = wholeUnits(per, from, to)
  return units === null ? null : { per, units, from, to, expected: amount * units }
}

function wholeUnits(per: Frequency, from: Day, to: Day): number | null {
  const days = DAYS_IN[per]
  if (days !== undefined) return Math.max(0, Math.floor((daysBetween(from, to) + 1) / days))
  const months = MONTHS_IN[per]
  return months === undefined ? null : Math.max(0, Math.floor(monthsIn(from, to) / months))
}
