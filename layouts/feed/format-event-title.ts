import type { Corrected } from '../../scripts/model/archive.ts'
import type { FeedEvent } from '../../scripts/model/feed-event.ts'
import type { LocalText } from '../../scripts/model/language.ts'
import { phraseOf, type Reading } from '../texts/reading.ts'

/** What has happened, in a line: `Ny uppföljning: Uppföljning av 2018 års löfte`. */
export function formatEventTitle(event: FeedEvent, reading: Reading): string {
  return reading.texts.feed.titles[event.kind](phraseOf(subjectOf(event), reading))
}

function subjectOf(event: FeedEvent): LocalText {
  switch (event.kind) {
    case 'publication':
      return event.publication.title
    case 'report':
      return event.report.title
    case 'correction':
      return nameOf(event.correction.concerns)
  }
}

function nameOf(concerns: Corrected): LocalText {
  switch (concerns.kind) {
    case 'publication':
    case 'file':
      return concerns.publication.title
    case 'withdrawn':
      return concerns.title
    case 'promise':
      return concerns.promise.title
    case 'commitment':
      return concerns.commitment.text
    case 'survey':
      return concerns.survey.title
    case 'report':
      return concerns.report.title
  }
}
