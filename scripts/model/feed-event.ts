import type { Correction, Publication, Report } from './archive.ts'
import { type Day, firstDay } from './dates.ts'

/** Something that readers want to be told of. */
export type FeedEvent =
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'report'; readonly publication: Publication; readonly report: Report }
  | { readonly kind: 'correction'; readonly publication: Publication; readonly correction: Correction }

/** What an event is called for ever, whatever the titles: `report/2018/2018-12-31`. */
export function eventName(event: FeedEvent): string {
  const { kind, publication } = event
  switch (event.kind) {
    case 'publication':
      return `${kind}/${publication.id}`
    case 'report':
      return `${kind}/${publication.id}/${event.report.id}`
    case 'correction':
      return `${kind}/${publication.id}/${event.correction.id}`
  }
}

/**
 * The day of an event, out of the content's own dates: a date that is known to the month or the year counts as the first
 * day it may mean, and nothing is older than the publication it is about. So an event is never dated later than it was.
 *
 * What has no date of its own has that of what is known: a publication the day it was signed, or else the day its period
 * begins; a report the day it speaks of, the last day it covers, or else the day of its publication.
 */
export function dayOfEvent(event: FeedEvent): Day {
  const { publication } = event
  const published = firstDay(publication.published ?? publication.signed?.date ?? publication.period.from)
  switch (event.kind) {
    case 'publication':
      return published
    case 'report': {
      const { published: own, asOf, covers } = event.report
      return later(published, own ?? asOf ?? covers?.to ?? published)
    }
    case 'correction':
      return later(published, event.correction.date)
  }
}

function later(day: Day, date: string): Day {
  const other = firstDay(date)
  return other > day ? other : day
}
