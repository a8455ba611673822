/** A language tag (BCP 47) such as `sv`, `en` or `sv-x-lattlast`. */
export type Language = string

/** One text in one or more languages: `{ sv: 'Löfte', en: 'Promise' }`. The default language is always there. */
export type LocalText = Readonly<Record<Language, string>>

/** A text as it is shown: `language` differs from the language asked for when there is no translation. */
export type ShownText = { readonly text: string; readonly language: Language }

/**
 * The text in the language asked for, or else in the one that it is a form of (`sv-x-lattlast` → `sv`), or else in the
 * site's default language; with the language it really has.
 */
export function textIn(text: LocalText, language: Language, defaultLanguage: Language): ShownText {
  const translated = text[language]
  if (translated !== undefined) return { text: translated, language }
  for (const near of [mainLanguageOf(language), defaultLanguage]) {
    const words = text[near]
    if (words !== undefined) return { text: words, language: near }
  }
  throw new Error(`A text lacks the default language ${defaultLanguage}.`)
}

/** The language without its region, script and form: `en-GB` → `en`, `sv-x-lattlast` → `sv`. */
export function mainLanguageOf(language: Language): Language {
  // Asked for with every link.
  const end = language.indexOf('-')
  return (end === -1 ? language : language.slice(0, end)).toLowerCase()
}

/**
 * What a language is called in content/ and in addresses: `en`, and for a form that only we have a name for that name,
 * `sv-x-lattlast` → `lattlast`.
 */
export function languageName(language: Language): string {
  const [, privateName] = /-x-(.+)$/i.exec(language) ?? []
  return privateName?.toLowerCase() ?? language
}

/** The language that goes by a name; a name that no language of the site has is taken for a tag. */
export function languageNamed(name: string, languages: readonly Language[]): Language {
  return languages.find((language) => languageName(language) === name) ?? name
}

/** Which way a text runs. */
export type TextDirection = 'ltr' | 'rtl'

// ISO 15924; those in use today (https://www.unicode.org/iso15924/).
const FROM_RIGHT = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']

/** The direction of the script that a language is most often written in: `ar` → `rtl`, `sv` → `ltr`. */
export function directionOf(language: Language): TextDirection {
  return FROM_RIGHT.includes(scriptOf(language)) ? 'rtl' : 'ltr'
}

/** The script of a language (ISO 15924): `sv` → `Latn`, `fa` → `Arab`, `sr-Latn` → `Latn`. */
export function scriptOf(language: Language): string {
  const known = SCRIPTS.get(language)
  if (known !== undefined) return known
  const script = new Intl.Locale(language).maximize().script ?? 'Latn'
  SCRIPTS.set(language, script)
  return script
}

// Asked for with every text that is shown, and slow to look up.
const SCRIPTS = new Map<Language, string>()
