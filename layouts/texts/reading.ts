import {
  directionOf,
  type Language,
  type LocalText,
  mainLanguageOf,
  type ShownText,
  textIn,
} from '../../scripts/model/language.ts'
import { setApart } from './set-apart.ts'
import type { Texts } from './texts.ts'

/** How something is read: in which language, with which words of the interface. */
export type Reading = {
  readonly language: Language
  readonly defaultLanguage: Language
  readonly texts: Texts
  /** Whether words in another language are set apart within sentences, for an element to mark them: `MixedText`. */
  readonly setsApart?: boolean
}

/**
 * The language that texts from content stand in: that of the words of the interface around them. It is the language of
 * the reading itself, unless the interface has no words of that language.
 */
export function surroundingLanguage({ language, texts }: Reading): Language {
  return mainLanguageOf(language) === mainLanguageOf(texts.language) ? language : texts.language
}

// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: what stands between runs its own way and disturbs nothing around it.
const ISOLATE = '\u2068'
const END_OF_ISOLATE = '\u2069'

/**
 * The words of a text to stand within a sentence of the interface. Where no element can mark them, they are isolated when
 * they run the other way, so that numbers and punctuation around them stay in their places.
 */
export function phraseOf(text: LocalText, reading: Reading): string {
  return asPhrase(textIn(text, reading.language, reading.defaultLanguage), reading)
}

/** Printed words, which nobody translates, to stand within a sentence. */
export function printedPhrase(text: string, reading: Reading): string {
  return asPhrase({ text, language: reading.defaultLanguage }, reading)
}

function asPhrase(shown: ShownText, reading: Reading): string {
  const around = surroundingLanguage(reading)
  if (reading.setsApart) return shown.language === around ? shown.text : setApart(shown)
  return directionOf(shown.language) === directionOf(around) ? shown.text : `${ISOLATE}${shown.text}${END_OF_ISOLATE}`
}

/** The words of a text in the language of the reading, or else in the site's default language. */
export function wordsOf(text: LocalText, { language, defaultLanguage }: Reading): string {
  return textIn(text, language, defaultLanguage).text
}
