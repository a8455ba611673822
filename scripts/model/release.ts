import { type Day, firstDay, isPartialDate, type PartialDate } from './dates.ts'
import type { PublicationState, Release } from './vocabulary.ts'

type Declared = { readonly state: PublicationState; readonly published: PartialDate | null }

/** Whether the public may see a publication on a day. One without a date of publication is seen at once. */
export function releaseOn(asOf: Day, { state, published }: Declared): Release {
  if (state === 'draft') return 'draft'
  return published !== null && firstDay(published) > asOf ? 'embargoed' : 'published'
}

/**
 * The day from which a survey or a report may be seen: the last of the days that it bears; `null` when it bears none.
 *
 * @param dates as they are written, where YAML makes a number of a bare year
 */
export function publicFrom(...dates: readonly (string | number | null | undefined)[]): Day | null {
  const days = dates.map(String).filter(isPartialDate).map(firstDay)
  return days.sort().at(-1) ?? null
}
