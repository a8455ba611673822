import { type Day, yearOf } from '../model/dates.ts'

/** A feed in parts: what is fetched again and again, and what went before it, a year each, newest first. */
export type FeedParts<Entry> = {
  readonly current: readonly Entry[]
  readonly archived: readonly { readonly year: number; readonly entries: readonly Entry[] }[]
}

/** So many entries at least are in the current part, when there are as many. */
const CURRENT = 50

/**
 * Divides entries so that what readers fetch every day stays small while nothing is lost: an archived feed, RFC 5005
 * section 4. Whole years are put away, and a year only when none of it belongs to the newest entries any more: an
 * archived part then stays as it is, as the standard wants, unless something is added that bears an old date.
 *
 * @param entries newest first
 */
export function splitByYear<Entry extends { readonly day: Day }>(entries: readonly Entry[]): FeedParts<Entry> {
  const oldest = entries.slice(0, CURRENT).at(-1)
  const first = oldest === undefined ? Number.POSITIVE_INFINITY : yearOf(oldest.day)
  const years = [...new Set(entries.map(({ day }) => yearOf(day)))].filter((year) => year < first)
  return {
    current: entries.filter(({ day }) => yearOf(day) >= first),
    archived: years.map((year) => ({ year, entries: entries.filter(({ day }) => yearOf(day) === year) })),
  }
}
