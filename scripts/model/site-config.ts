import type { Language, LocalText } from './language.ts'

/** What a publisher decides about its site; written in `site.config.ts`, where every option is explained. */
export type SiteConfig = {
  readonly title: LocalText
  readonly publisher: LocalText
  readonly description: LocalText
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
  readonly baseUrl: string
  readonly timeZone: string
  readonly documentName: string
  readonly contacts: readonly SiteContact[]
  readonly notice: LocalText | null
  /** Survey answers of fewer people than this are not shown; 10 when left out. */
  readonly smallestGroup?: number | undefined
}

export type SiteContact = {
  readonly name: LocalText
  readonly email: string | null
  readonly url: string | null
}
