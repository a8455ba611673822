import { directionOf, type Language, type TextDirection } from '../../scripts/model/language.ts'
import { type Reading, surroundingLanguage } from './reading.ts'

/** Attributes of an element whose text is in another language than what stands around it. */
export type LanguageMarks = { readonly lang: Language; readonly dir?: TextDirection }

/** `null` where nothing needs to be marked; `dir` only where the text runs the other way. */
export function languageMarks(language: Language, reading: Reading): LanguageMarks | null {
  const around = surroundingLanguage(reading)
  if (language === around) return null
  const dir = directionOf(language)
  return dir === directionOf(around) ? { lang: language } : { lang: language, dir }
}
