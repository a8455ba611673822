import type { Address } from '../../scripts/model/address.ts'
import { type Addresses, absoluteAddress, addressesIn } from '../../scripts/model/addresses.ts'
import type { Language } from '../../scripts/model/language.ts'
import type { SiteConfig } from '../../scripts/model/site-config.ts'
import type { Reading } from '../texts/reading.ts'
import { textsIn } from '../texts/texts-in.ts'

/** How a feed is read: in one language, and away from the site, so that its links are whole addresses. */
export type FeedReading = Reading & {
  readonly site: SiteConfig
  readonly addresses: Addresses
  readonly to: (address: Address) => string
}

/** How a feed reads in a language. */
export function feedReading(language: Language, site: SiteConfig): FeedReading {
  return {
    site,
    language,
    defaultLanguage: site.defaultLanguage,
    texts: textsIn(language, site.defaultLanguage),
    addresses: addressesIn(language, site),
    to: (address) => absoluteAddress(address, site),
  }
}
