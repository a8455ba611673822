import { editDistance } from './edit-distance.ts'
import { foldLetters } from './fold-letters.ts'
import { isQuestionWord } from './is-question-word.ts'
import { isStopWord } from './is-stop-word.ts'
import { type Lexicon, splitCompound } from './split-compound.ts'
import { wordKey } from './word-key.ts'
import { readWords, type TableWord, type WordTable } from './word-table.ts'
import { wordsIn } from './words-in.ts'

/** How a word of a question was understood. */
export type Understanding =
  /** The site has the word, some form of it, or another word for the same thing. */
  | 'known'
  /** The beginning of a word of the site. */
  | 'beginning'
  /** Only without dots and rings is there such a word. */
  | 'folded'
  /** A word of the site that is written nearly so. */
  | 'corrected'
  /** A compound that the site does not have, of parts that it has. */
  | 'parts'
  /** Nothing like it is on the site. */
  | 'unknown'

/** A word of a question, and what is asked for instead of it. */
export type Term = {
  readonly asked: string
  readonly how: Understanding
  /** What the index is asked for: all of it. Empty when the word is unknown. */
  readonly keys: readonly string[]
  /** What was understood, in words to show. */
  readonly shown: readonly string[]
}

/** A question as it was understood, and which words of a text answer it. */
export type Understood = {
  readonly terms: readonly Term[]
  /** Whether a word of a text is what was asked for, so that it can be marked. */
  readonly isHit: (word: string) => boolean
}

/** What understands questions in one language. */
export type QueryReader = (question: string) => Understood

/** How many letters a correction may differ by. */
const SHORTEST_CORRECTED = 4
const LONG_WORD = 8
// A question is cut off here: nobody writes more words, and each one is looked up.
const MOST_TERMS = 12
const LONGEST_TERM = 60
const SHORTEST_BEGINNING = 3
const SHORTEST_HEAD = 4
// Of a word that begins as another one does, this many letters at its end may be others.
const LONGEST_OTHER_END = 3

/**
 * Makes ready to understand questions to a site with these words.
 *
 * @param pause is waited for every now and then, so that a page stays responsive: a large site has some ten thousand words
 */
export async function queryReader(
  table: WordTable,
  language: string,
  pause: () => Promise<unknown> = async () => undefined,
): Promise<QueryReader> {
  const site = await readSite(table, language, pause)
  return (question) => {
    const words = [...new Set(wordsIn(question.slice(0, MOST_TERMS * LONGEST_TERM)))]
      .filter((word) => word.length <= LONGEST_TERM)
      .slice(0, 2 * MOST_TERMS)
    const telling = words.filter((word) => !isStopWord(word, language))
    const asking = telling.filter((word) => !isQuestionWord(word, language))
    const asked = [asking, telling, words].find(({ length }) => length > 0) ?? []
    const terms = asked.slice(0, MOST_TERMS).map((word) => understand(word, site))
    return { terms, isHit: hitTest(terms, site) }
  }
}

/** A word of the site, and what it is without dots and rings. */
type SiteWord = TableWord & { readonly folded: string }

type Site = {
  readonly language: string
  readonly words: readonly SiteWord[]
  readonly byLength: ReadonlyMap<number, readonly SiteWord[]>
  readonly keyOf: (word: string) => string
  /** Everything that can be asked for: keys of words, of their parts, of other words for the same thing. */
  readonly keys: ReadonlySet<string>
  /** Those of them that the site itself has: without other words for the same thing. */
  readonly ownKeys: ReadonlySet<string>
  /** The words that have a key, for showing what was understood. */
  readonly wordsByKey: ReadonlyMap<string, string>
  /** Keys by what they are without dots and rings. */
  readonly foldedKeys: ReadonlyMap<string, string>
  readonly parts: ReadonlyMap<string, readonly string[]>
  /** The keys of all other words for the same thing. */
  readonly same: ReadonlyMap<string, readonly string[]>
  readonly lexicon: Lexicon
}

const WORDS_BETWEEN_PAUSES = 2000

async function readSite(
  { words: written, same: groups }: WordTable,
  language: string,
  pause: () => Promise<unknown>,
): Promise<Site> {
  const memory = new Map<string, string>()
  const keyOf = (word: string) => {
    const key = memory.get(word) ?? wordKey(word, language)
    memory.set(word, key)
    return key
  }
  const wordsByKey = new Map<string, string>()
  const foldedKeys = new Map<string, string>()
  const learn = (word: string, key: string) => {
    if (!wordsByKey.has(key)) wordsByKey.set(key, word)
    const folded = foldLetters(key)
    if (!foldedKeys.has(folded)) foldedKeys.set(folded, key)
  }
  const words: SiteWord[] = []
  const byLength = new Map<number, SiteWord[]>()
  for (const [index, { word, parts }] of readWords(written).entries()) {
    if (index % WORDS_BETWEEN_PAUSES === WORDS_BETWEEN_PAUSES - 1) await pause()
    learn(word, keyOf(word))
    const known = { word, parts, folded: foldLetters(word) }
    words.push(known)
    const alike = byLength.get(word.length)
    if (alike === undefined) byLength.set(word.length, [known])
    else alike.push(known)
  }
  for (const { parts } of words) for (const part of parts) learn(part, part)
  const ownKeys = new Set(wordsByKey.keys())
  for (const group of groups) for (const word of group) if (!word.includes(' ')) learn(word, keyOf(word))
  return {
    language,
    words,
    byLength,
    keyOf,
    keys: new Set(wordsByKey.keys()),
    ownKeys,
    wordsByKey,
    foldedKeys,
    parts: new Map(words.map(({ word, parts }) => [word, parts])),
    same: sameKeys(groups, keyOf),
    lexicon: { keys: new Set(wordsByKey.keys()), exceptions: new Map(), keyOf },
  }
}

function sameKeys(groups: WordTable['same'], keyOf: (word: string) => string): Map<string, readonly string[]> {
  const same = new Map<string, readonly string[]>()
  for (const group of groups) {
    const keys = group.filter((word) => !word.includes(' ')).map(keyOf)
    for (const key of keys) same.set(key, [...(same.get(key) ?? []), ...keys])
  }
  return same
}

/** The ways to understand a word, the surest first. */
function understand(asked: string, site: Site): Term {
  const key = site.keyOf(asked)
  const ways = [
    byFoldedWord,
    byKey,
    byFoldedKey,
    byBeginning,
    byFoldedBeginning,
    bySpelling(1),
    byParts,
    bySpelling(2),
    byHead,
    byLongBeginning,
  ]
  for (const way of ways) {
    const found = way(asked, key, site)
    if (found !== null) return { asked, ...found }
  }
  return { asked, how: 'unknown', keys: [], shown: [] }
}

type Way = (asked: string, key: string, site: Site) => Omit<Term, 'asked'> | null

/** Written without dots just like a word of the site, and itself no word of it: *aldre* is äldre rather than a form of aldrig. */
function byFoldedWord(asked: string, _: string, { byLength, parts, keyOf }: Site): ReturnType<Way> {
  if (parts.has(asked) || foldLetters(asked) !== asked) return null
  const found = byLength.get(asked.length)?.find(({ folded }) => folded === asked)
  return found === undefined ? null : { how: 'folded', keys: [keyOf(found.word)], shown: [found.word] }
}

function byKey(asked: string, key: string, { keys }: Site): ReturnType<Way> {
  return keys.has(key) ? { how: 'known', keys: [key], shown: [asked] } : null
}

function byFoldedKey(_: string, key: string, { foldedKeys, wordsByKey }: Site): ReturnType<Way> {
  const found = foldedKeys.get(foldLetters(key))
  return found === undefined ? null : { how: 'folded', keys: [found], shown: [wordsByKey.get(found) ?? found] }
}

function byBeginning(asked: string, _: string, { words }: Site): ReturnType<Way> {
  if (asked.length < SHORTEST_BEGINNING) return null
  return words.some(({ word }) => word.startsWith(asked)) ? { how: 'beginning', keys: [asked], shown: [asked] } : null
}

function byFoldedBeginning(asked: string, _: string, { words }: Site): ReturnType<Way> {
  if (asked.length < SHORTEST_BEGINNING) return null
  const folded = foldLetters(asked)
  const found = words.find((one) => one.folded.startsWith(folded))
  if (found === undefined) return null
  return { how: 'folded', keys: [found.word.slice(0, asked.length)], shown: [found.word] }
}

/** The word that is written most alike; of several, one with the same beginning, then the shortest. */
function bySpelling(most: number): Way {
  return (asked, _, { byLength, keyOf }) => {
    if (asked.length < (most === 1 ? SHORTEST_CORRECTED : LONG_WORD) || /\d/.test(asked)) return null
    const asFolded = foldLetters(asked)
    let best: { readonly word: string; readonly cost: number } | null = null
    for (let length = asked.length - most; length <= asked.length + most; length++) {
      for (const { word, folded } of byLength.get(length) ?? []) {
        const distance = editDistance(asFolded, folded, most)
        if (distance > most || /\d/.test(word)) continue
        const cost = 100 * distance + (word[0] === asked[0] ? 0 : 50) + word.length - asked.length
        if (best === null || cost < best.cost) best = { word, cost }
      }
    }
    return best === null ? null : { how: 'corrected', keys: [keyOf(best.word)], shown: [best.word] }
  }
}

function byParts(asked: string, _: string, { lexicon, wordsByKey }: Site): ReturnType<Way> {
  const keys = splitCompound(asked, lexicon)
  if (keys.length === 0) return null
  return { how: 'parts', keys, shown: keys.map((key) => wordsByKey.get(key) ?? key) }
}

/**
 * The end of a compound, which carries its meaning, when nothing is known of its beginning; or else its beginning. Only what
 * the site has: half a word, and another word for that half, is too far from what was asked.
 */
function byHead(asked: string, _: string, { ownKeys, keyOf, wordsByKey }: Site): ReturnType<Way> {
  for (let start = SHORTEST_BEGINNING; start <= asked.length - SHORTEST_HEAD; start++) {
    const key = keyOf(asked.slice(start))
    if (key.length >= SHORTEST_HEAD && ownKeys.has(key)) return partly(key)
  }
  for (let end = asked.length - SHORTEST_BEGINNING; end >= SHORTEST_HEAD; end--) {
    const key = keyOf(asked.slice(0, end))
    if (key.length >= SHORTEST_HEAD && ownKeys.has(key)) return partly(key)
  }
  return null

  function partly(key: string): ReturnType<Way> {
    return { how: 'parts', keys: [key], shown: [wordsByKey.get(key) ?? key] }
  }
}

/** A word that begins just so and ends a little otherwise: *resecenter* is resecentrum. Of several, the shortest. */
function byLongBeginning(asked: string, _: string, { words, keyOf }: Site): ReturnType<Way> {
  const shortest = Math.max(LONG_WORD, asked.length - LONGEST_OTHER_END)
  if (asked.length < shortest) return null
  const beginning = foldLetters(asked).slice(0, shortest)
  const found = words
    .filter(({ word, folded }) => folded.startsWith(beginning) && word.length <= shortest + LONGEST_OTHER_END)
    .sort((a, b) => a.word.length - b.word.length)[0]
  return found === undefined ? null : { how: 'corrected', keys: [keyOf(found.word)], shown: [found.word] }
}

function hitTest(terms: readonly Term[], { keyOf, parts, same, language }: Site): Understood['isHit'] {
  const wanted = new Set(terms.flatMap(({ keys }) => keys.flatMap((key) => [key, ...(same.get(key) ?? [])])))
  const beginnings = terms.filter(({ how }) => how !== 'parts').flatMap(({ keys }) => keys)
  return (word) => {
    if (isStopWord(word, language)) return false
    if (wanted.has(keyOf(word)) || (parts.get(word) ?? []).some((part) => wanted.has(part))) return true
    return beginnings.some((beginning) => beginning.length >= SHORTEST_BEGINNING && word.startsWith(beginning))
  }
}
