import type { Language } from '../model/language.ts'
import type { PublicationFields } from '../validate/schemas/publication-fields.ts'
import type { View } from './view.ts'

/** The languages that a publication can be read in: those that its title is translated into. */
export function languagesOf(
  { title }: Pick<PublicationFields, 'title'>,
  { site, wording }: Pick<View, 'site' | 'wording'>,
): Language[] {
  const titled = wording.text(title)
  return site.languages.filter((language) => titled[language] !== undefined)
}
