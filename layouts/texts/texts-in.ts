import type { Language } from '../../scripts/model/language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'
import type { Texts } from './texts.ts'

const TEXTS: Readonly<Record<string, Texts>> = { sv, en }

/** The texts of the interface in a language, or in the nearest one: `sv-x-lattlast` → Swedish, all others → English. */
export function textsIn(language: Language): Texts {
  return TEXTS[language] ?? TEXTS[language.split('-')[0] ?? ''] ?? en
}
