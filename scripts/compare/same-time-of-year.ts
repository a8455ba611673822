import type { FieldChange, Json } from './comparison.ts'

const YEAR = /^\d{4}/

/** Whether a time differs in nothing but its year: March–November 2018, and again in 2019. */
export function isSameTimeOfYear(change: FieldChange): boolean {
  if (change.kind !== 'value' || !['when', 'due'].includes(change.field)) return false
  return JSON.stringify(withoutYear(change.before)) === JSON.stringify(withoutYear(change.after))
}

function withoutYear(time: Json): Json {
  if (typeof time === 'string') return time.replace(YEAR, '')
  if (time === null || typeof time !== 'object' || !('from' in time)) return time
  // Words that were printed may be about a year; what they say is for a reader to judge.
  return { ...time, from: withoutYear(time.from ?? null), to: withoutYear(time.to ?? null) }
}
