import { type Language, type LocalText, textIn } from '../../scripts/model/language.ts'
import type { Texts } from './texts.ts'

/** How something is read: in which language, with which words of the interface. */
export type Reading = { readonly language: Language; readonly defaultLanguage: Language; readonly texts: Texts }

/** The words of a text in the language of the reading, or else in the site's default language. */
export function wordsOf(text: LocalText, { language, defaultLanguage }: Reading): string {
  return textIn(text, language, defaultLanguage).text
}
