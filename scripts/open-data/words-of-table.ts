import type { Archive } from '../model/archive.ts'
import { type LocalText, textIn } from '../model/language.ts'

/** Tables are in one language, that of the site; the JSON has all of them. */
export function wordsOfTable({ site }: Archive, text: LocalText): string {
  return textIn(text, site.defaultLanguage, site.defaultLanguage).text
}

/** The same of a text that need not be there. */
export function optionalWordsOfTable(archive: Archive, text: LocalText | null): string | null {
  return text && wordsOfTable(archive, text)
}
