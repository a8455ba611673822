import type { GlossaryEntry } from '../model/archive.ts'
import { type Language, mainLanguageOf, textIn } from '../model/language.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import { foldLetters } from '../words/fold-letters.ts'
import { isStopWord } from '../words/is-stop-word.ts'
import { wordsOfLanguage } from '../words/language-words.ts'
import { splitCompound } from '../words/split-compound.ts'
import { stemSwedish } from '../words/swedish/stem-swedish.ts'
import { wordKey } from '../words/word-key.ts'
import { type WordTable, writeWords } from '../words/word-table.ts'
import { wordsIn } from '../words/words-in.ts'
import type { SearchRecord } from './search-record.ts'
import { searchedTexts } from './searched-texts.ts'
import { unique } from './unique.ts'

/** What is known of the words of all records in one language. */
export type SiteWords = {
  /** What the search page needs to understand questions. */
  readonly table: WordTable
  /** The keys that texts are found by beside their own words: parts of compounds, forms that Pagefind leaves apart. */
  readonly partsOf: (texts: readonly string[]) => readonly string[]
  /** The keys of other words for what the texts speak of. */
  readonly sameAs: (texts: readonly string[]) => readonly string[]
}

/** A word or phrase by the keys of its words, and as it is written. */
type Term = { readonly text: string; readonly keys: readonly string[] }

/** Gathers the words of records; the glossary adds other words for the same things, both ways. */
export function siteWords(
  records: readonly SearchRecord[],
  glossary: readonly GlossaryEntry[],
  language: Language,
  defaultLanguage: Language,
): SiteWords {
  const known = wordsOfLanguage(language)
  const keys = new Map<string, string>()
  const keyOf = (word: string) => {
    const key = keys.get(word) ?? wordKey(word, language)
    keys.set(word, key)
    return key
  }
  const words = [...new Set(records.flatMap((record) => wordsIn(searchedTexts(record, language).join(' '))))]
  const lexicon = {
    keys: new Set([...words.filter((word) => isPart(word, keyOf(word), language)), ...known.compoundParts].map(keyOf)),
    exceptions: known.compoundExceptions,
    keyOf,
  }
  const canSplit = known.compoundParts.length > 0
  const parts = new Map(words.map((word) => [word, canSplit ? partsIn(word, lexicon) : []]))
  const keysOf = (word: string) => [keyOf(word), ...(parts.get(word) ?? [])]
  const present = new Set(words.flatMap(keysOf))
  const groups = [...glossaryGroups(glossary, language, defaultLanguage), ...known.sameWords]
    .map((group) => unique(group).map((text) => termOf(text, language, keyOf)))
    .filter((group) => group.some((term) => isIn(term, present)))
  return {
    table: {
      words: writeWords(words.sort(byCodeUnit).map((word) => ({ word, parts: parts.get(word) ?? [] }))),
      same: groups.map((group) => group.map(({ text }) => text)),
    },
    partsOf: (texts) => {
      const own = unique(wordsIn(texts.join(' '))).filter((word) => !isStopWord(word, language))
      const keys = own.flatMap((word) => keysOf(word).filter((key) => !isFoundBy(key, word, language)))
      return unique([
        ...keys,
        ...texts.flatMap(joinedNumbers),
        ...own.flatMap((word) => cutBeginnings(word, language)),
      ]).sort(byCodeUnit)
    },
    sameAs: (texts) => {
      const own = new Set(wordsIn(texts.join(' ')).flatMap(keysOf))
      const others = groups.flatMap((group) =>
        group.some((term) => isIn(term, own)) ? group.flatMap((term) => term.keys) : [],
      )
      return unique(others.filter((key) => !own.has(key))).sort(byCodeUnit)
    },
  }
}

const SHORTEST_PART = 4

// Keys of three letters are those of curated parts alone: too many words end so.
function isPart(word: string, key: string, language: Language): boolean {
  return key.length >= SHORTEST_PART && !isStopWord(word, language) && !/\d/.test(word)
}

function partsIn(word: string, lexicon: Parameters<typeof splitCompound>[1]): readonly string[] {
  const [key, pieces] = [lexicon.keyOf(word), word.split('-')]
  const parts = pieces.flatMap((piece) => [
    ...(pieces.length > 1 && piece.length >= SHORTEST_PART ? [lexicon.keyOf(piece)] : []),
    ...splitCompound(piece, lexicon),
  ])
  return unique(parts).filter((part) => part !== key)
}

/**
 * Whether somebody who asks Pagefind for a key is shown texts with the word: it looks for words whose stem begins with the
 * stem of what it is asked for, and that begin as written.
 */
function isFoundBy(key: string, word: string, language: Language): boolean {
  if (!word.startsWith(key)) return false
  if (mainLanguageOf(language) !== 'sv') return true
  return stemSwedish(foldLetters(word)).startsWith(stemSwedish(foldLetters(key)))
}

/** Numbers with no space between them and what stands beside them, as in 12–18: Pagefind takes all of it as one word. */
function joinedNumbers(text: string): readonly string[] {
  const joined = text.split(/\s+/).map(wordsIn)
  return joined.filter(({ length }) => length > 1).flatMap((words) => words.filter((word) => /^\d+$/.test(word)))
}

// The last letter of a word is an i to Pagefind in English: *try* becomes *tri*, with which no *trygghet* begins.
const ENDS_IN_Y = /(?<=..)(?<![aeiouy])y(?=.)/g

/** The beginnings of a word that whoever types it is shown nothing for, as Pagefind takes them for words of their own. */
function cutBeginnings(word: string, language: Language): readonly string[] {
  if (mainLanguageOf(language) !== 'en') return []
  return [...word.matchAll(ENDS_IN_Y)].map(({ index }) => word.slice(0, index + 1))
}

function glossaryGroups(glossary: readonly GlossaryEntry[], language: Language, defaultLanguage: Language) {
  return glossary.flatMap(({ word, synonyms }) => {
    const shown = textIn(word, language, defaultLanguage)
    // Synonyms are written in the site’s main language.
    const isOwn = mainLanguageOf(shown.language) === mainLanguageOf(defaultLanguage)
    return synonyms.length === 0 || !isOwn ? [] : [[shown.text, ...synonyms]]
  })
}

function termOf(text: string, language: Language, keyOf: (word: string) => string): Term {
  const words = wordsIn(text)
  const telling = words.filter((word) => !isStopWord(word, language))
  return { text: words.join(' '), keys: (telling.length === 0 ? words : telling).map(keyOf) }
}

function isIn({ keys }: Term, present: ReadonlySet<string>): boolean {
  return keys.length > 0 && keys.every((key) => present.has(key))
}
