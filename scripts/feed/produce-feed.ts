import { feedReading } from '../../layouts/feed/feed-reading.ts'
import { formatFeed } from '../../layouts/feed/format-feed.tsx'
import type { Address } from '../model/address.ts'
import { filePathOf } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import { startOfDay } from '../model/dates.ts'
import { eventName } from '../model/feed-event.ts'
import { languageName } from '../model/language.ts'
import type { OutputFile } from '../model/output.ts'
import { feedParts } from './feed-parts.ts'
import { type Feed, listFeeds } from './list-feeds.ts'
import { tagUri } from './tag-uri.ts'

/** All feeds of a site (Atom, RFC 4287), each with its older years in files of their own (RFC 5005, section 4). */
export async function* produceFeed(archive: Archive): AsyncIterable<OutputFile> {
  for (const feed of listFeeds(archive)) yield* filesOf(feed, archive)
}

function filesOf(feed: Feed, archive: Archive): readonly OutputFile[] {
  const { site, asOf } = archive
  const reading = feedReading(feed.language, site)
  const parts = feedParts(feed)
  return parts.map(({ address, entries, isArchived }, index) => ({
    path: filePathOf(address),
    content: formatFeed(reading, {
      id: tagUri(site, feed.name),
      about: feed.about,
      page: feed.page,
      address,
      // An empty feed says on which day there was nothing.
      updated: startOfDay(entries[0]?.day ?? asOf, site.timeZone),
      entries: entries.map(({ event, day }) => ({
        id: tagUri(site, `${languageName(feed.language)}/${eventName(event)}`),
        updated: startOfDay(day, site.timeZone),
        event,
      })),
      current: isArchived ? feed.address : null,
      earlier: addressOf(parts[index + 1]),
      later: isArchived && index > 1 ? addressOf(parts[index - 1]) : null,
    }),
  }))
}

function addressOf(part: { readonly address: Address } | undefined): Address | null {
  return part?.address ?? null
}
