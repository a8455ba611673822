import { correctedTitle } from '../../scripts/model/corrected.ts'
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
      return correctedTitle(event.correction.concerns)
  }
}
