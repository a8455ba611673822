import { renderToString } from 'preact-render-to-string'
import type { Address } from '../../scripts/model/address.ts'
import type { FeedEvent } from '../../scripts/model/feed-event.ts'
import type { LocalText } from '../../scripts/model/language.ts'
import { formatFeedTitle } from '../texts/format-feed-title.ts'
import { phraseOf, surroundingLanguage } from '../texts/reading.ts'
import type {} from './atom-elements.ts'
import { EntryContent } from './entry-content.tsx'
import { eventAddress } from './event-address.ts'
import type { FeedReading } from './feed-reading.ts'
import { formatEventTitle } from './format-event-title.ts'

/** One file of a feed. Times are moments with an offset (RFC 3339). */
export type FeedDocument = {
  readonly id: string
  /** The party or theme that the feed is about; `null` is the whole site. */
  readonly about: LocalText | null
  readonly page: Address
  readonly address: Address
  readonly updated: string
  readonly entries: readonly FeedEntry[]
  /** In a part that was put away: where the newest entries are. Otherwise `null`. */
  readonly current: Address | null
  /** The parts before and after this one. */
  readonly earlier: Address | null
  readonly later: Address | null
}

export type FeedEntry = { readonly id: string; readonly updated: string; readonly event: FeedEvent }

type Props = { readonly reading: FeedReading; readonly document: FeedDocument }

/** A file of a feed as XML: Atom (RFC 4287), with the links and marks of archived feeds (RFC 5005, section 4). */
export function formatFeed(reading: FeedReading, document: FeedDocument): string {
  const xml = renderToString(<Feed reading={reading} document={document} />)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${allowedInXml(xml)}\n`
}

// The characters of XML 1.0 (section 2.2). YAML can write others, `"\u0001"`.
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const REPLACEMENT_CHARACTER = '\uFFFD'

/** HTML lets `]]>` and more characters stand in a text than XML does. */
function allowedInXml(html: string): string {
  return html.replaceAll(']]>', ']]&gt;').replaceAll(NOT_IN_XML, REPLACEMENT_CHARACTER)
}

const Feed = ({ reading, document }: Props) => {
  const { id, about, page, address, updated, entries, current } = document
  const { site, texts } = reading
  return (
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang={surroundingLanguage(reading)}>
      <id>{id}</id>
      <title>{formatFeedTitle(about, site.title, reading)}</title>
      <subtitle>{texts.feed.subtitle}</subtitle>
      <updated>{updated}</updated>
      <author>
        <name>{phraseOf(site.publisher, reading)}</name>
        <uri>{site.baseUrl}</uri>
      </author>
      <link rel="alternate" type="text/html" hreflang={reading.language} href={reading.to(page)} />
      <link rel="self" type="application/atom+xml" href={reading.to(address)} />
      {current !== null && <link rel="current" type="application/atom+xml" href={reading.to(current)} />}
      <Parts reading={reading} document={document} />
      {current !== null && <archive xmlns="http://purl.org/syndication/history/1.0" />}
      {entries.map((entry) => (
        <Entry reading={reading} entry={entry} />
      ))}
    </feed>
  )
}

const Parts = ({ reading, document: { earlier, later } }: Props) => (
  <>
    {earlier !== null && <link rel="prev-archive" type="application/atom+xml" href={reading.to(earlier)} />}
    {later !== null && <link rel="next-archive" type="application/atom+xml" href={reading.to(later)} />}
  </>
)

const Entry = ({ reading, entry }: { readonly reading: FeedReading; readonly entry: FeedEntry }) => {
  const { id, updated, event } = entry
  return (
    <entry>
      <id>{id}</id>
      <title>{formatEventTitle(event, reading)}</title>
      <updated>{updated}</updated>
      <category term={event.kind} label={reading.texts.feed.kinds[event.kind]} />
      <link rel="alternate" type="text/html" href={reading.to(eventAddress(event, reading.addresses))} />
      <EntryContent reading={reading} event={event} />
    </entry>
  )
}
