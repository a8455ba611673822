import type { Publication } from '../model/archive.ts'
import { daysOf } from '../model/periods/period-state.ts'

/** Whether one publication stands before another: by the first day of its period, then by its id. */
export function isBefore(one: Publication, other: Publication): boolean {
  const [a, b] = [daysOf(one.period).from, daysOf(other.period).from]
  return a === b ? one.id < other.id : a < b
}
