import type { FieldChange, Json } from './comparison.ts'

const YEAR = /^\d{4}/

/** Whether a time differs in nothing but its year: March–November 2018, and again in 2019. */
export function isSameTimeOfYear(change: FieldChange): boolean {
  if (!isTime(change)) return false
  return JSON.stringify(withoutYear(change.before)) === JSON.stringify(withoutYear(change.after))
}

/**
 * The same, whatever words are printed beside the dates: they may be about a year, and what they say is for a reader to
 * judge.
 */
export function hasSameDates(change: FieldChange): boolean {
  if (!isTime(change)) return false
  return JSON.stringify(datesOf(change.before)) === JSON.stringify(datesOf(change.after))
}

function isTime(change: FieldChange): change is FieldChange & { readonly kind: 'value' } {
  return change.kind === 'value' && ['when', 'due'].includes(change.field)
}

function withoutYear(time: Json): Json {
  if (typeof time === 'string') return time.replace(YEAR, '')
  if (!isSpan(time)) return time
  return { ...time, from: withoutYear(time.from ?? null), to: withoutYear(time.to ?? null) }
}

function datesOf(time: Json): Json {
  const dates = withoutYear(time)
  return isSpan(dates) ? [dates.from ?? null, dates.to ?? null] : dates
}

function isSpan(time: Json): time is { readonly [key: string]: Json } {
  return time !== null && typeof time === 'object' && 'from' in time
}
