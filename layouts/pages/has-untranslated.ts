import { mainLanguageOf } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'

/** Whether there are publications that cannot be read in the language of a page. */
export function hasUntranslated({ archive, language }: Page): boolean {
  return archive.publications.some(({ languages }) => !languages.includes(language))
}

/** Whether these are in words that whoever reads the page would not look for: Swedish ones on an English page. */
export function hasForeignWords(page: Page): boolean {
  return hasUntranslated(page) && mainLanguageOf(page.language) !== mainLanguageOf(page.defaultLanguage)
}
