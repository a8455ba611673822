import type { PartialDate } from './dates.ts'
import type { Language, LocalText } from './language.ts'
import type { Look } from './look.ts'
import type { Assessor, Conformance, DataLicence, PublisherType, ShortcomingReason } from './vocabulary.ts'

/** What a publisher decides about its site; written in `site.config.ts`, where every option is explained. */
export type SiteConfig = {
  readonly title: LocalText
  readonly publisher: LocalText
  /** The publisher’s Swedish organisation number, `212000-9994`: by it data portals and archives know who it is. */
  readonly organisationNumber?: string | undefined
  readonly description: LocalText
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
  readonly baseUrl: string
  /** Since when the address has been the publisher’s; part of the ids of feeds, which never change. */
  readonly baseUrlSince?: PartialDate | undefined
  readonly timeZone: string
  readonly documentName: string
  readonly contacts: readonly SiteContact[]
  readonly notice: LocalText | null
  /** The publisher’s own colours and pictures; without it the site has those of the program. */
  readonly look?: Look | undefined
  /** Survey answers of fewer people than this are not shown; 10 when left out. */
  readonly smallestGroup?: number | undefined
  /** Whom to tell about weaknesses of the site; without it the site has no security.txt. */
  readonly security?: SecurityContact | undefined
  /** On what terms others may use the open data; without it the site has no description for data portals. */
  readonly openData?: OpenDataTerms | undefined
  /** The accessibility statement; without it the site has none. */
  readonly accessibility?: AccessibilityStatement | undefined
}

/** The fields of security.txt that only a publisher can fill in: https://www.rfc-editor.org/rfc/rfc9116. */
export type SecurityContact = {
  /** Full addresses, the preferred first: `mailto:…`, `tel:…` or `https://…`. */
  readonly contacts: readonly string[]
  /** The page on how reports are handled. */
  readonly policy?: string | undefined
}

/** What a description of data must say that only a publisher knows (DCAT-AP-SE 3.0.1). */
export type OpenDataTerms = { readonly licence: DataLicence; readonly publisherType: PublisherType }

export type SiteContact = {
  readonly name: LocalText
  readonly email: string | null
  readonly url: string | null
}

/**
 * What a statement under the Act on accessibility of digital public services (lag 2018:1937) must say, as listed by the
 * supervisory authority: https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse
 * The names of the authority and of the service are `publisher` and `title` of the site.
 */
export type AccessibilityStatement = {
  readonly conformance: Conformance
  readonly shortcomings: readonly Shortcoming[]
  readonly assessed: Assessment
  /** Whom to tell about shortcomings, and how soon an answer comes; `null` when there is nobody. */
  readonly feedback: Feedback | null
  /** The supervisory authority, and where it is told about a lack of accessibility; without it, Digg. */
  readonly supervisor?: Supervisor | undefined
  /** When the site was published. */
  readonly sitePublished?: PartialDate | undefined
  /** When the statement was last changed. */
  readonly updated: PartialDate
}

/** Something that not everybody can use. */
export type Shortcoming = {
  readonly what: LocalText
  readonly reason: ShortcomingReason
  readonly why: LocalText
  /** What can be used instead. */
  readonly instead?: LocalText | undefined
}

export type Assessment = {
  readonly date: PartialDate
  readonly by: Assessor
  /** Who looked. */
  readonly who?: LocalText | undefined
  readonly how: readonly LocalText[]
  /** What nobody has looked at yet. */
  readonly notTested: readonly LocalText[]
}

export type Supervisor = { readonly name: LocalText; readonly url: string }

export type Feedback = { readonly contact: SiteContact; readonly answerWithin: LocalText }
