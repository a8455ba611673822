import { readingLanguage } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import type { Language } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'
import { nameLanguage } from '../texts/name-language.ts'

/** After a link to what can only be read in another language than the page, which one: `(på svenska)`. */
export const ReadIn = ({ page, language }: { readonly page: Page; readonly language: Language | undefined }) =>
  language === undefined ? null : (
    <>
      {' '}
      <span class="read-in">({page.texts.translation.readIn(nameLanguage(language, page.texts))})</span>
    </>
  )

/** The language that a publication is read in from a page, where it is another one. */
export function otherLanguage(page: Page, publication: Publication): Language | undefined {
  const language = readingLanguage(publication, page.language, page.archive.site)
  return language === page.language ? undefined : language
}
