import { languageName } from '../../model/language.ts'
import type { LocalTextField } from '../schemas/fields.ts'

/** A text as it reads in the default language. */
export function inDefaultLanguage(field: LocalTextField, { defaultLanguage }: { readonly defaultLanguage: string }) {
  return typeof field === 'string' ? field : (field[languageName(defaultLanguage)] ?? '')
}
