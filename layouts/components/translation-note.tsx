import type { Address } from '../../scripts/model/address.ts'
import { type Addresses, addressesIn } from '../../scripts/model/addresses.ts'
import type { Language } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'

type TranslationNoteProps = {
  readonly page: Page
  /** The languages whose text was made from an earlier wording of the original. */
  readonly outdatedIn: readonly Language[]
  /** Where the original is read. */
  readonly original: (addresses: Addresses) => Address
}

/** Tells that the original has changed since it was translated, and leads to it; nothing when it has not. */
export const TranslationNote = ({ page, outdatedIn, original }: TranslationNoteProps) => {
  if (!outdatedIn.includes(page.language)) return null
  const { outdated, toOriginal } = page.texts.translation
  const address = original(addressesIn(page.defaultLanguage, page.archive.site))
  return (
    <p class="translation-note">
      {outdated}{' '}
      <a href={page.to(address)} hreflang={page.defaultLanguage}>
        {toOriginal}
      </a>
    </p>
  )
}
