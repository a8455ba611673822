import type { Language } from '../../model/language.ts'
import type { TextLanguage } from './blocks.ts'

/** A language tag as the layout wants it: `sv-x-lattlast` → `sv`, `en-GB` → `en` in region `GB`. */
export function textLanguageOf(language: Language): TextLanguage {
  const [lang = language, ...subtags] = language.split('-')
  const privateUse = subtags.indexOf('x')
  const standard = privateUse === -1 ? subtags : subtags.slice(0, privateUse)
  const region = standard.find((subtag) => /^[A-Za-z]{2}$/.test(subtag))
  return { lang: lang.toLowerCase(), region: region?.toUpperCase() ?? null }
}
