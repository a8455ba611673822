import type { Archive } from '../model/archive.ts'
import { publicationOf } from '../model/corrected.ts'
import { dayOfEvent, eventName, type FeedEvent } from '../model/feed-event.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'

// On one day a publication comes first, what is said of it after.
const ORDER: readonly FeedEvent['kind'][] = ['publication', 'report', 'correction']

/**
 * Everything that has happened until the as-of date, newest first. What the public may not see is not there, in an archive
 * for staff either; and nothing comes before the day that it bears.
 */
export function listEvents({ publications, corrections, asOf }: Archive): readonly FeedEvent[] {
  const events: readonly FeedEvent[] = [
    ...publications.map((publication) => ({ kind: 'publication' as const, publication })),
    ...publications.flatMap((publication) =>
      publication.reports.map((report) => ({ kind: 'report' as const, publication, report })),
    ),
    ...corrections.map((correction) => ({
      kind: 'correction' as const,
      publication: publicationOf(correction.concerns),
      correction,
    })),
  ]
  return events
    .filter((event) => event.publication.release === 'published' && dayOfEvent(event) <= asOf)
    .toSorted((a, b) => byCodeUnit(keyOf(b), keyOf(a)))
}

function keyOf(event: FeedEvent): string {
  return [dayOfEvent(event), ORDER.indexOf(event.kind), eventName(event)].join(' ')
}
