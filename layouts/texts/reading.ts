import { directionOf, type Language, type LocalText, mainLanguageOf, textIn } from '../../scripts/model/language.ts'
import type { Texts } from './texts.ts'

/** How something is read: in which language, with which words of the interface. */
export type Reading = { readonly language: Language; readonly defaultLanguage: Language; readonly texts: Texts }

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
 * The words of a text to stand within a sentence of the interface, where no element can mark them: set apart when they run
 * the other way, so that numbers and punctuation around them stay in their places.
 */
export function phraseOf(text: LocalText, reading: Reading): string {
  const shown = textIn(text, reading.language, reading.defaultLanguage)
  const runsAlong = directionOf(shown.language) === directionOf(surroundingLanguage(reading))
  return runsAlong ? shown.text : `${ISOLATE}${shown.text}${END_OF_ISOLATE}`
}

/** The words of a text in the language of the reading, or else in the site's default language. */
export function wordsOf(text: LocalText, { language, defaultLanguage }: Reading): string {
  return textIn(text, language, defaultLanguage).text
}
