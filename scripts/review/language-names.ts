import { nameOfLanguage } from '../../layouts/texts/texts-in.ts'
import { languageName, languageNamed } from '../model/language.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { ReportLanguage } from '../report/report-language.ts'

/** What the languages of a site are called in a review. */
export type LanguageNames = {
  /** `en` → `engelska`; `null` for what names no language of the site. */
  readonly nameOf: (name: string) => string | null
  /** The short name of the default language. */
  readonly own: string
  readonly all: readonly string[]
}

/** The languages of a site by the names that a report calls them. */
export function languageNamesOf({ languages, defaultLanguage }: SiteConfig, language: ReportLanguage): LanguageNames {
  const display = new Intl.DisplayNames([language], { type: 'language' })
  const names = new Map(languages.map((tag) => [languageName(tag), tag]))
  return {
    own: languageName(defaultLanguage),
    all: [...names.keys()],
    nameOf(name) {
      if (!names.has(name)) return null
      const tag = languageNamed(name, languages)
      // A form of a language has no name but the one that the site gives it.
      return /-x-/i.test(tag) ? nameOfLanguage(tag).toLowerCase() : (display.of(tag) ?? tag)
    },
  }
}
