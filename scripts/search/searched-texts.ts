import { type Language, mainLanguageOf } from '../model/language.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * What of a record is looked for in the words of a language: of one in another language, only the names. Its own words would
 * be cut by the wrong rules, and offered to whoever misspells a word of theirs.
 */
export function searchedTexts({ language, title, text, names }: SearchRecord, asked: Language): readonly string[] {
  return mainLanguageOf(language) === mainLanguageOf(asked) ? [title, text, ...names] : names
}
