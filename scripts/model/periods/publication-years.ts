import type { Publication } from '../archive.ts'
import { type Day, yearOf } from '../dates.ts'
import { daysOf } from './period-state.ts'

/** The years of a publication; an open-ended one has every year until now. */
export function publicationYears({ period }: Publication, asOf: Day): readonly number[] {
  const { from, to } = daysOf(period)
  const first = yearOf(from)
  const last = Math.max(first, yearOf(to ?? asOf))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
