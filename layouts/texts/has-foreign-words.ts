import type { Archive } from '../../scripts/model/archive.ts'
import { mainLanguageOf } from '../../scripts/model/language.ts'
import type { Reading } from './reading.ts'

/** Whether there are publications in words that whoever reads a page would not look for: Swedish ones on an English page. */
export function hasForeignWords({ publications }: Archive, { language, defaultLanguage }: Reading): boolean {
  const isForeign = mainLanguageOf(language) !== mainLanguageOf(defaultLanguage)
  return isForeign && publications.some(({ languages }) => !languages.includes(language))
}
