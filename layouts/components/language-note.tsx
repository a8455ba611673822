import type { ComponentChildren } from 'preact'
import type { Page } from '../page.ts'
import { hasForeignWords } from '../texts/has-foreign-words.ts'
import { nameLanguage } from '../texts/name-language.ts'
import { tellUntranslated } from '../texts/tell-untranslated.ts'

type LanguageNoteProps = {
  readonly page: Page
  /** Whether what is in foreign words is on the page all the same. */
  readonly hasForeign: boolean
  /** The way to what is in foreign words. */
  readonly elsewhere: ComponentChildren
}

/**
 * What cannot be read in the language of a page, whether it is there all the same, and where it is in its own words; nothing
 * where all can be read.
 */
export const LanguageNote = ({ page, hasForeign, elsewhere }: LanguageNoteProps) => {
  const told = tellUntranslated(page.archive, page)
  if (told === null) return null
  const isForeign = hasForeignWords(page.archive, page)
  return (
    <p class="language-note">
      {told}
      {(hasForeign || !isForeign) &&
        ` ${page.texts.translation.alsoHere(nameLanguage(page.defaultLanguage, page.texts))}`}
      {isForeign && <> {elsewhere}</>}
    </p>
  )
}
