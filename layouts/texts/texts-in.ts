import { type Language, mainLanguageOf } from '../../scripts/model/language.ts'
import { en } from './en.ts'
import { sentenceCase } from './sentence-case.ts'
import { sv } from './sv.ts'
import { svLattlast } from './sv-x-lattlast.ts'
import type { Texts } from './texts.ts'

const TEXTS: Readonly<Record<Language, Texts>> = { sv, 'sv-x-lattlast': svLattlast, en }

/**
 * The texts of the interface in a language or the one it is a form of (`en-GB` → English); where there are none, in the
 * site's default language, and at last in English. Pages mark what is then in another language than the rest.
 */
export function textsIn(language: Language, defaultLanguage: Language): Texts {
  return ownTextsIn(language) ?? ownTextsIn(defaultLanguage) ?? en
}

/** What a language calls itself: `Svenska`, `Lättläst`, `العربية`. */
export function nameOfLanguage(language: Language): string {
  return ownTextsIn(language)?.languageName ?? sentenceCase(standardName(language))
}

/** What a form of a language is called within a line: `lättläst`, `British English`. */
export function nameOfForm(language: Language): string {
  const name = TEXTS[language]?.languageName
  return name === undefined ? standardName(language) : name.charAt(0).toLowerCase() + name.slice(1)
}

function ownTextsIn(language: Language): Texts | undefined {
  return TEXTS[language] ?? TEXTS[mainLanguageOf(language)]
}

function standardName(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}
