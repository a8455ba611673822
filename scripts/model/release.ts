import { type Day, firstDay, type PartialDate } from './dates.ts'
import type { PublicationState, Release } from './vocabulary.ts'

type Declared = { readonly state: PublicationState; readonly published: PartialDate | null }

/** Whether the public may see a publication on a day. One without a date of publication is seen at once. */
export function releaseOn(asOf: Day, { state, published }: Declared): Release {
  if (state === 'draft') return 'draft'
  return published !== null && firstDay(published) > asOf ? 'embargoed' : 'published'
}
