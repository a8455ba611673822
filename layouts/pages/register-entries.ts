import { plainText } from '../../scripts/markdown/plain-text.ts'
import type { Archive, Publication, PublicPromise } from '../../scripts/model/archive.ts'
import { type LocalText, mainLanguageOf } from '../../scripts/model/language.ts'
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
 * the order of the alphabet. In Swedish a noun is a word that is known as part of compounds, or that is one; compounds
 * stand under their parts as well. In other languages it is any telling word of a title. Every promise is in it.
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
  for (const promise of promises) {
    const nouns = nounsOf(promise)
    for (const { key, form } of nouns) add(key, form, promise)
    for (const place of promise.places) {
      const name = wordsOf(place.name, reading)
      add(keyOf(name), name, promise)
    }
  }
  const entries = withoutBroad([...gathered], promises).map(([key, { forms, promises: found }]) => ({
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

/** Leaves out words that lead nowhere, but for those that some promise would not be found without. */
function withoutBroad(gathered: readonly (readonly [string, Gathered])[], all: readonly PublicPromise[]) {
  const isBroad = ({ promises }: Gathered) =>
    promises.size >= FEWEST_FOR_BROAD && promises.size > BROAD_SHARE * all.length
  const found = new Set(gathered.flatMap(([, one]) => (isBroad(one) ? [] : [...one.promises])))
  return gathered.filter(([, one]) => !isBroad(one) || [...one.promises].some((promise) => !found.has(promise)))
}

type Noun = { readonly key: string; readonly form: string }

function nounFinder(promises: readonly PublicPromise[], reading: Reading, keyOf: (word: string) => string) {
  const { language } = reading
  const known = wordsOfLanguage(language)
  const isTelling = (word: string) => word.length >= SHORTEST && !isStopWord(word, language) && !/\d/.test(word)
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
  return (promise: PublicPromise): readonly Noun[] => {
    const found = (texts.get(promise) ?? []).flatMap((form) => {
      const parts = splitCompound(form, lexicon)
      const own = parts.length > 0 || nouns.has(keyOf(form)) ? [{ key: keyOf(form), form }] : []
      return [...own, ...parts.flatMap((key) => nounOf(key, nouns))]
    })
    if (found.length > 0) return found
    return titleWords(promise).map((form) => ({ key: keyOf(form), form }))
  }
}

const SHORTEST = 4

function nounOf(key: string, nouns: ReadonlyMap<string, string>): readonly Noun[] {
  const form = nouns.get(key)
  return form === undefined ? [] : [{ key, form }]
}

function textOf({ title, text, commitments }: PublicPromise, reading: Reading): string {
  const say = (words: LocalText) => wordsOf(words, reading)
  return [say(title), plainText(say(text)), ...commitments.map((commitment) => say(commitment.text))].join(' ')
}

/** The form that is used most; of several the shortest, then the first in order. */
function mostUsed(forms: ReadonlyMap<string, number>): string {
  const [[word = ''] = []] = [...forms].sort(
    ([a, many], [b, more]) => more - many || a.length - b.length || (a < b ? -1 : 1),
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
      word: form.toLowerCase(),
      threads: [],
      see,
    }))
  })
}
