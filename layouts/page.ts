import type { Address } from '../scripts/model/address.ts'
import { type Addresses, addressesIn, linkFrom } from '../scripts/model/addresses.ts'
import type { Archive, Publication } from '../scripts/model/archive.ts'
import type { Language } from '../scripts/model/language.ts'
import type { Reading } from './texts/reading.ts'
import type { Texts } from './texts/texts.ts'
import { textsIn } from './texts/texts-in.ts'

export type PageAddress = { readonly language: Language; readonly address: Address }

/**
 * One page: what it is about, where it stands, and in which language it is read. Every component receives it.
 *
 * It is a class because Eleventy merges and copies plain objects of its data cascade, and leaves instances alone.
 */
export class Page<Subject = unknown> implements Reading {
  readonly archive: Archive
  readonly language: Language
  readonly defaultLanguage: Language
  readonly address: Address
  /** The same page in the other languages. */
  readonly translations: readonly PageAddress[]
  readonly subject: Subject
  /** The publication that the page is a part of. */
  readonly publication: Publication | null
  readonly texts: Texts
  readonly addresses: Addresses

  constructor(
    archive: Archive,
    place: PageAddress,
    translations: readonly PageAddress[],
    subject: Subject,
    publication: Publication | null = null,
  ) {
    this.archive = archive
    this.language = place.language
    this.defaultLanguage = archive.site.defaultLanguage
    this.address = place.address
    this.translations = translations
    this.subject = subject
    this.publication = publication
    this.texts = textsIn(place.language, archive.site.defaultLanguage)
    this.addresses = addressesIn(place.language, archive.site)
  }

  /** A link from this page that works under any base path. */
  to(address: Address): string {
    return linkFrom(this.address, address, this.archive.site)
  }
}
