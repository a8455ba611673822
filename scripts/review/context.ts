import type { ReviewWords } from '../report/review/words.ts'
import { languageNamesOf } from './language-names.ts'
import { namesIn } from './names.ts'
import type { Showing } from './showing.ts'
import type { Version } from './version.ts'

/** The two versions, and what it takes to show the values of each. */
export type Context = {
  readonly words: ReviewWords
  readonly before: Version
  readonly after: Version
  readonly showingBefore: Showing
  readonly showing: Showing
}

export function contextOf(before: Version, after: Version, words: ReviewWords): Context {
  const showingOf = (version: Version): Showing => ({
    words,
    names: namesIn(version),
    languages: languageNamesOf(version.site, words.language),
  })
  return { words, before, after, showingBefore: showingOf(before), showing: showingOf(after) }
}
