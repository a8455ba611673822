import { type Language, mainLanguageOf } from '../../scripts/model/language.ts'
import { nameOfForm } from './texts-in.ts'

/**
 * A title as it stands alone, as in a tab, a list of hits or the properties of a file: where a site has a language in several
 * forms, with the form. `Medborgarlöfte 2018 (lättläst)`
 *
 * @param languages all of the site
 */
export function titleInForm(title: string, language: Language, languages: readonly Language[]): string {
  const main = mainLanguageOf(language)
  const hasForms = languages.some((other) => other !== language && mainLanguageOf(other) === main)
  return hasForms && language !== main ? `${title} (${nameOfForm(language)})` : title
}
