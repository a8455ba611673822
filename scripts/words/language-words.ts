import { SWEDISH_COMPOUND_EXCEPTIONS } from './swedish/compound-exceptions.ts'
import { SWEDISH_COMPOUND_PARTS } from './swedish/compound-parts.ts'
import { SWEDISH_NO_HEADINGS } from './swedish/no-headings.ts'
import { SWEDISH_SAME_WORDS } from './swedish/same-words.ts'

/** What is known of the words of a language beforehand; nothing of most. */
export type LanguageWords = {
  readonly compoundParts: readonly string[]
  readonly compoundExceptions: ReadonlyMap<string, readonly string[]>
  readonly sameWords: readonly (readonly string[])[]
  /** Telling words that are no nouns, or no words of their own. */
  readonly noHeadings: ReadonlySet<string>
}

const NOTHING: LanguageWords = {
  compoundParts: [],
  compoundExceptions: new Map(),
  sameWords: [],
  noHeadings: new Set(),
}
const KNOWN: Readonly<Record<string, LanguageWords>> = {
  sv: {
    compoundParts: SWEDISH_COMPOUND_PARTS,
    compoundExceptions: SWEDISH_COMPOUND_EXCEPTIONS,
    sameWords: SWEDISH_SAME_WORDS,
    noHeadings: SWEDISH_NO_HEADINGS,
  },
}

/** @param language a tag; `sv-x-lattlast` has the words of `sv` */
export function wordsOfLanguage(language: string): LanguageWords {
  return KNOWN[language.toLowerCase().split('-', 1)[0] ?? ''] ?? NOTHING
}
