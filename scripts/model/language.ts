/** A language tag (BCP 47) such as `sv`, `en` or `sv-x-lattlast`. */
export type Language = string

/** One text in one or more languages: `{ sv: 'Löfte', en: 'Promise' }`. The default language is always there. */
export type LocalText = Readonly<Record<Language, string>>

/** A text as it is shown: `language` differs from the language asked for when there is no translation. */
export type ShownText = { readonly text: string; readonly language: Language }

/** The text in the language asked for, or else in the site's default language, with the language it really has. */
export function textIn(text: LocalText, language: Language, defaultLanguage: Language): ShownText {
  const translated = text[language]
  if (translated !== undefined) return { text: translated, language }
  const original = text[defaultLanguage]
  if (original === undefined) throw new Error(`A text lacks the default language ${defaultLanguage}.`)
  return { text: original, language: defaultLanguage }
}
