import { DateTime, Settings } from 'luxon'

// No date is written by luxon in words. Otherwise it asks for the language of the machine, which takes longer than reading
// all dates of a site.
Settings.defaultLocale = 'en-US'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: known only to that precision. ISO 8601-1:2019, calendar dates. */
export type PartialDate = string

/** A whole day, `YYYY-MM-DD`. Days are compared as text, which for this format is the order of time. */
export type Day = string

/** A stretch of days, both ends included; `to: null` has no end. */
export type DayRange = { readonly from: Day; readonly to: Day | null }

/** A stretch of days, both ends included. */
export type Days = { readonly from: Day; readonly to: Day }

/** The last day that four digits of a year can write: registers have it for what has no end. No day comes after it. */
export const LAST_DAY: Day = '9999-12-31'

const MILLISECONDS_IN_DAY = 24 * 60 * 60 * 1000

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists in the calendar (2018-02-30 does not). */
export function isPartialDate(text: string): boolean {
  return PARTIAL_DATE.test(text) && (PARSED.has(text) || DateTime.fromISO(text, { zone: 'utc' }).isValid)
}

/** The first day a date may mean: `2018-03` → `2018-03-01`. */
export function firstDay(date: PartialDate): Day {
  return { year: `${date}-01-01`, month: `${date}-01`, day: date }[precisionOf(existing(date))]
}

/** The last day a date may mean: `2018-02` → `2018-02-28`. */
export function lastDay(date: PartialDate): Day {
  const precision = precisionOf(existing(date))
  if (precision === 'day') return date
  return precision === 'year' ? `${date}-12-31` : lastDayOfMonth(date)
}

/** How exactly a date is known. */
export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** Days from one day to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  // In UTC every day is as long as the next.
  return Math.round((parse(to).toMillis() - parse(from).toMillis()) / MILLISECONDS_IN_DAY)
}

/** The year of a date, as a number. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}

/** The day that lies `days` days after (or, when negative, before) another. */
export function addDays(day: Day, days: number): Day {
  return toDay(parse(day).plus({ days }))
}

/** The day so many months after another; where the month has none of that number, its last: 31 January → 28 February. */
export function addMonths(day: Day, months: number): Day {
  return toDay(parse(day).plus({ months }))
}

/** Months from the first to the last day, both included, with a fraction for the last unfinished month. */
export function monthsIn(from: Day, to: Day): number {
  const stretch = `${from}/${to}`
  const months = MONTHS.get(stretch) ?? parse(to).plus({ days: 1 }).diff(parse(from), 'months').months
  MONTHS.set(stretch, months)
  return months
}

/** When a day begins in a time zone (IANA name), to the second and with its offset (RFC 3339): `2018-01-15T00:00:00+01:00`. */
export function startOfDay(day: Day, timeZone: string): string {
  const key = `${day} ${timeZone}`
  const known = STARTS.get(key)
  if (known !== undefined) return known
  const start = DateTime.fromISO(day, { zone: timeZone }).startOf('day').toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")
  STARTS.set(key, start)
  return start
}

/** The day on the calendar in a time zone (IANA name) at a moment. */
export function dayInZone(moment: Date, timeZone: string): Day {
  return toDay(DateTime.fromJSDate(moment, { zone: timeZone }))
}

// The same few dates are asked for again and again, and reading one takes longer than everything else here.
const PARSED = new Map<PartialDate, DateTime>()
const MONTHS = new Map<string, number>()
const MONTH_ENDS = new Map<PartialDate, Day>()
const STARTS = new Map<string, string>()

function lastDayOfMonth(month: PartialDate): Day {
  const known = MONTH_ENDS.get(month)
  if (known !== undefined) return known
  const day = toDay(parse(month).endOf('month'))
  MONTH_ENDS.set(month, day)
  return day
}

function existing(date: PartialDate): PartialDate {
  parse(date)
  return date
}

function parse(date: PartialDate): DateTime {
  const known = PARSED.get(date)
  if (known !== undefined) return known
  const parsed = DateTime.fromISO(date, { zone: 'utc' })
  if (!parsed.isValid) throw new Error(`${date} is not a date.`)
  PARSED.set(date, parsed)
  return parsed
}

function toDay(date: DateTime): Day {
  return date.toFormat('yyyy-MM-dd')
}
