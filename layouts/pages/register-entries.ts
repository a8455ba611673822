import { plainText } from '../../scripts/markdown/plain-text.ts'
import type { Archive, Publication, PublicPromise } from '../../scripts/model/archive.ts'
import { type LocalText, mainLanguageOf } from '../../scripts/model/language.ts'
import { byCodeUnit } from '../../scripts/words/by-code-unit.ts'
import { inAlphabet, letterOf } from '../../scripts/words/in-alphabet.ts'
import { isStopWord } from '../../scripts/words/is-stop-word.ts'
import { wordsOfLanguage } from '../../scripts/words/language-words.ts'
import { splitCompound } from '../../scripts/words/split-compound.ts'
import { wordKey } from '../../scripts/words/word-key.ts'
import { wordsIn } from '../../scripts/words/words-in.ts'
import { type Reading, wordsOf } from '../texts/reading.ts'

/** A word of the register, and the promises that it leads to: those that continue each other together, oldest first. */
export type RegisterEntry = {
  readonly word: string
  readonly threads: readonly (readonly PublicPromise[])[]
  /** Another entry that has the promises. */
  readonly see: string | null
}
export type RegisterLetter = { readonly letter: string; readonly entries: readonly RegisterEntry[] }

/**
 * The register at the back of a book: places, words of the glossary, and the nouns of the promises, under their letters in
 * the order of the alphabet. A noun is any telling word of a title, but for those that a reviewed list knows as something
 * else; in Swedish also what is known as part of compounds, or is one, in their texts. Compounds stand under their last
 * part as well, which says what they are, and under their other parts where these are words that a text has by
 * themselves. All words that the glossary has for one thing are one entry. Every promise is in it.
 */
export function registerEntries(archive: Archive, reading: Reading): readonly RegisterLetter[] {
  const { language } = reading
  const words = collectWords(archive, reading)
  const order = inAlphabet(language)
  const letters = new Map<string, RegisterEntry[]>()
  for (const entry of words.toSorted((a, b) => order(a.word, b.word))) {
    const letter = letterOf(entry.word, language)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }))
}

/**
 * Whether the words of a publication can stand among those of a language: it is translated, or the language is a form of the
 * one that it is written in, as easy Swedish is of Swedish.
 */
function isReadWith({ languages }: Publication, { language, defaultLanguage }: Reading): boolean {
  return languages.includes(language) || mainLanguageOf(language) === mainLanguageOf(defaultLanguage)
}

type Gathered = { readonly forms: Map<string, number>; readonly promises: Set<PublicPromise> }

function collectWords(archive: Archive, reading: Reading): readonly RegisterEntry[] {
  const { language } = reading
  const gathered = new Map<string, Gathered>()
  const keyOf = (word: string) => wordKey(word.toLowerCase(), language)
  const add = (key: string, form: string, promise: PublicPromise) => {
    const entry = gathered.get(key) ?? { forms: new Map<string, number>(), promises: new Set<PublicPromise>() }
    gathered.set(key, entry)
    entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1)
    entry.promises.add(promise)
  }
  const promises = archive.publications
    .filter((publication) => isReadWith(publication, reading))
    .flatMap((publication) => publication.promises)
  const nounsOf = nounFinder(promises, reading, keyOf)
  const glossary = glossaryWords(archive, reading, keyOf)
  for (const promise of promises) {
    const nouns = nounsOf(promise)
    for (const { key, form } of nouns) {
      const word = glossary.get(key)
      add(word === undefined ? key : keyOf(word), word ?? form, promise)
    }
    for (const place of promise.places) {
      const name = wordsOf(place.name, reading)
      add(keyOf(name), name, promise)
    }
  }
  const explained = new Set([...glossary.values()].map(keyOf))
  const entries = withoutBroad([...gathered], promises, explained).map(([key, { forms, promises: found }]) => ({
    key,
    word: mostUsed(forms),
    threads: threadsOf(found, promises),
    see: null,
  }))
  return [...entries, ...seeAlso(archive, reading, entries, keyOf)]
}

// Words of so many promises that they lead nowhere: polisen, trygghet. A short register has none.
const BROAD_SHARE = 1 / 4
const FEWEST_FOR_BROAD = 8

/** Leaves out words that lead nowhere, but for those that are explained or that some promise would not be found without. */
function withoutBroad(
  gathered: readonly (readonly [string, Gathered])[],
  all: readonly PublicPromise[],
  explained: ReadonlySet<string>,
) {
  const isBroad = ([key, { promises }]: readonly [string, Gathered]) =>
    !explained.has(key) && promises.size >= FEWEST_FOR_BROAD && promises.size > BROAD_SHARE * all.length
  const found = new Set(gathered.flatMap((entry) => (isBroad(entry) ? [] : [...entry[1].promises])))
  return gathered.filter((entry) => !isBroad(entry) || [...entry[1].promises].some((promise) => !found.has(promise)))
}

/** The word of the glossary that the key of each of its other words leads to; synonyms are in the site’s main language. */
function glossaryWords({ glossary }: Archive, reading: Reading, keyOf: (word: string) => string) {
  const isOwn = mainLanguageOf(reading.language) === mainLanguageOf(reading.defaultLanguage)
  return new Map(
    glossary.flatMap(({ word, synonyms }) => {
      const heading = headingOf(wordsOf(word, reading))
      return [heading, ...(isOwn ? synonyms : [])].map((form) => [keyOf(form), heading] as const)
    }),
  )
}

/** In small letters as all headings, but for letters that are names: `A-traktor`, `Brå`. */
function headingOf(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word
}

type Noun = { readonly key: string; readonly form: string }

function nounFinder(promises: readonly PublicPromise[], reading: Reading, keyOf: (word: string) => string) {
  const { language } = reading
  const known = wordsOfLanguage(language)
  const isTelling = (word: string) =>
    word.length >= SHORTEST && !isStopWord(word, language) && !/\d/.test(word) && !known.noHeadings.has(word)
  const titleWords = (promise: PublicPromise) => wordsIn(wordsOf(promise.title, reading)).filter(isTelling)
  if (known.compoundParts.length === 0) {
    return (promise: PublicPromise): readonly Noun[] => titleWords(promise).map((form) => ({ key: keyOf(form), form }))
  }
  const nouns = new Map(known.compoundParts.map((part) => [keyOf(part), part]))
  const texts = new Map(promises.map((promise) => [promise, wordsIn(textOf(promise, reading)).filter(isTelling)]))
  const lexicon = {
    keys: new Set([
      ...nouns.keys(),
      ...[...texts.values()]
        .flat()
        .map(keyOf)
        .filter((key) => key.length >= SHORTEST),
    ]),
    exceptions: known.compoundExceptions,
    keyOf,
  }
  const written = new Set([...texts.values()].flat().map(keyOf))
  const nounOf = (form: string): Noun => {
    const base = baseOf(form, known.compoundParts) ?? form
    return { key: keyOf(base), form: base }
  }
  return (promise: PublicPromise): readonly Noun[] => {
    const inTexts = (texts.get(promise) ?? []).flatMap((form) => {
      const parts = splitCompound(form, lexicon)
      const own = parts.length > 0 || nouns.has(keyOf(form)) ? [nounOf(form)] : []
      const isWord = (key: string) => keyOf(form).endsWith(key) || written.has(key)
      const apart = parts.filter(isWord).flatMap((key) => nouns.get(key) ?? [])
      return [...own, ...apart.filter(isTelling).map(nounOf)]
    })
    // A form may lead to a word that is none of them: gånger, gång.
    return [...titleWords(promise).map(nounOf), ...inTexts].filter(({ form }) => !known.noHeadings.has(form))
  }
}

const SHORTEST = 4
// What nouns end in: plurals, definite forms, genitives.
const ENDINGS = /^(?:e?s|e?[nt]s?|e?r(?:na)?s?|a(?:r(?:na)?)?s?|or(?:na)?s?|na)?$/

/** The known noun that a word is a form of: `platserna` → `plats`. */
function baseOf(form: string, nouns: readonly string[]): string | undefined {
  return nouns
    .filter((noun) => form.startsWith(noun) && ENDINGS.test(form.slice(noun.length)))
    .sort(byLength)
    .at(-1)
}

function byLength(a: string, b: string): number {
  return a.length - b.length
}

function textOf({ title, text, commitments }: PublicPromise, reading: Reading): string {
  const say = (words: LocalText) => wordsOf(words, reading)
  return [say(title), plainText(say(text)), ...commitments.map((commitment) => say(commitment.text))].join(' ')
}

/** The form that is used most; of several the shortest, then the first in order. */
function mostUsed(forms: ReadonlyMap<string, number>): string {
  const [[word = ''] = []] = [...forms].sort(
    ([a, many], [b, more]) => more - many || a.length - b.length || byCodeUnit(a, b),
  )
  return word
}

function threadsOf(found: ReadonlySet<PublicPromise>, order: readonly PublicPromise[]) {
  const threads = new Map<PublicPromise, PublicPromise[]>()
  for (const promise of order) {
    const first = promise.thread[0] ?? promise
    if (found.has(promise)) threads.set(first, [...(threads.get(first) ?? []), promise])
  }
  return [...threads.values()]
}

/** Other words of the glossary for what has an entry: `pensionärer, se seniorer`. */
function seeAlso(
  { glossary }: Archive,
  reading: Reading,
  entries: readonly (RegisterEntry & { readonly key: string })[],
  keyOf: (word: string) => string,
): readonly RegisterEntry[] {
  const words = new Map(entries.map(({ key, word }) => [key, word]))
  // Synonyms are written in the site’s main language.
  if (mainLanguageOf(reading.language) !== mainLanguageOf(reading.defaultLanguage)) return []
  return glossary.flatMap(({ word, synonyms }) => {
    const forms = [wordsOf(word, reading), ...synonyms]
    const see = forms.map((form) => words.get(keyOf(form))).find((found) => found !== undefined)
    if (see === undefined) return []
    const others = forms.filter((form) => !words.has(keyOf(form)))
    return [...new Map(others.map((form) => [keyOf(form), form])).values()].map((form) => ({
      word: headingOf(form),
      threads: [],
      see,
    }))
  })
}
