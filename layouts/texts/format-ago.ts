import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

// The mean length of a year in the Gregorian calendar.
const DAYS_IN_YEAR = 365.2425
// A month or two: nobody calls that more than a year, or almost two.
const A_LITTLE = 0.08
const MOST_OF_IT = 0.75
// By the calendar two years are 730 or 731 days.
const A_LEAP_DAY = 1

/**
 * How long ago something was: `för 60 dagar sedan`. From a year on in years, which can be pictured, with the exact number of
 * days beside them: `för snart 8 år sedan (2888 dagar)`.
 *
 * @param days whole days, at least one
 */
export function formatAgo(days: number, texts: Texts): string {
  const { ago } = texts
  const inDays = ago.days(formatNumber(days, texts))
  if (days < DAYS_IN_YEAR) return ago.short(inDays)
  const years = Math.floor((days + A_LEAP_DAY) / DAYS_IN_YEAR)
  const rest = days / DAYS_IN_YEAR - years
  const inYears =
    rest < A_LITTLE ? ago.years(years) : rest < MOST_OF_IT ? ago.moreThanYears(years) : ago.almostYears(years + 1)
  return ago.long(inYears, inDays)
}
