import type { Page } from '../page.ts'
import { tellUntranslated } from '../texts/tell-untranslated.ts'

/** Which publications can be read in the language of the page, where not all can; nothing where all can. */
export const Untranslated = ({ page }: { readonly page: Page }) => {
  const told = tellUntranslated(page.archive, page)
  return told === null ? null : <p class="untranslated">{told}</p>
}
