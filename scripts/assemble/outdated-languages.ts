import type { Language } from '../model/language.ts'
import { type OriginalText, textFingerprint } from '../model/text-fingerprint.ts'

/** `language` is `null` for the original itself. */
type Translation = { readonly language: Language | null; readonly translatedFrom: string | undefined }

/** The languages of translations that say they were made from another text than the original is now. */
export function outdatedLanguages(original: OriginalText, translations: readonly Translation[]): Language[] {
  if (translations.every(({ translatedFrom }) => translatedFrom === undefined)) return []
  const fingerprint = textFingerprint(original)
  return translations.flatMap(({ language, translatedFrom }) =>
    language === null || translatedFrom === undefined || translatedFrom === fingerprint ? [] : [language],
  )
}
