import type { ReviewWords } from '../report/review/words.ts'
import type { Version } from './differences/version.ts'
import { languageNamesOf } from './language-names.ts'
import { namesIn } from './names.ts'
import { type PlaceUnderHeading, placesUnderHeadings } from './reading-order.ts'
import type { Showing } from './showing.ts'

/** The two versions, and what it takes to show the values of each. */
export type Context = {
  readonly words: ReviewWords
  readonly showingBefore: Showing
  readonly showing: Showing
  readonly placeBefore: PlaceUnderHeading
  readonly placeAfter: PlaceUnderHeading
}

/** What the two versions of a review are told with. */
export function contextOf(before: Version, after: Version, words: ReviewWords): Context {
  const showingOf = (version: Version): Showing => ({
    words,
    names: namesIn(version),
    languages: languageNamesOf(version.site, words.language),
  })
  return {
    words,
    showingBefore: showingOf(before),
    showing: showingOf(after),
    placeBefore: placesUnderHeadings(before),
    placeAfter: placesUnderHeadings(after),
  }
}
