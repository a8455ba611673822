import type { Address } from '../model/address.ts'
import { feedOfYear } from '../model/addresses.ts'
import type { Day } from '../model/dates.ts'
import { dayOfEvent, type FeedEvent } from '../model/feed-event.ts'
import type { Feed } from './list-feeds.ts'
import { splitByYear } from './split-by-year.ts'

type DatedEvent = { readonly event: FeedEvent; readonly day: Day }

/** A file of a feed. */
export type FeedPart = {
  readonly address: Address
  readonly entries: readonly DatedEvent[]
  readonly isArchived: boolean
}

/** The files that a feed is cut into: what is newest, and each year that has been put away, newest first. */
export function feedParts({ address, events }: Feed): readonly FeedPart[] {
  const { current, archived } = splitByYear(events.map((event) => ({ event, day: dayOfEvent(event) })))
  return [
    { address, entries: current, isArchived: false },
    ...archived.map(({ year, entries }) => ({ address: feedOfYear(address, year), entries, isArchived: true })),
  ]
}
