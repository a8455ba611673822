import { IANAZone } from 'luxon'
import * as z from 'zod'
import { isUrl } from '../../model/is-url.ts'
import { hardestGround, type Scheme, TEXT_CONTRAST } from '../../model/look.ts'
import type { AccessibilityStatement, Shortcoming } from '../../model/site-config.ts'
import { ASSESSORS, CONFORMANCES, DATA_LICENCES, PUBLISHER_TYPES, SHORTCOMING_REASONS } from '../../model/vocabulary.ts'
import { isBaseUrl } from '../settings/base-url.ts'
import { faultOfOrganisationNumber } from '../values/organisation-number.ts'
import { count, dateText, email, id, localText, text, url } from './fields.ts'

const contact = z.strictObject({ name: localText, email: email.nullable(), url: url.nullable() })

const organisationNumber = z.string().refine((number) => faultOfOrganisationNumber(number) === null, {
  params: { rule: 'config/organisation-number' },
})

// RFC 9116 wants web addresses of contacts to be encrypted; one line each, so that no other field can be slipped in.
const contactAddress = z.string().refine(isContactAddress, { params: { rule: 'config/security-contact' } })
const security = z.strictObject({ contacts: z.array(contactAddress).min(1), policy: url.optional() })

const accentFor = (scheme: Scheme) =>
  z
    .string()
    .refine(isColour, { params: { rule: 'config/colour' }, abort: true })
    .refine((colour) => hardestGround(colour, scheme).ratio >= TEXT_CONTRAST, {
      params: { rule: 'config/contrast', scheme },
    })
const look = z.strictObject({
  accent: accentFor('light').optional(),
  accentDark: accentFor('dark').optional(),
  logo: text.optional(),
  icon: text.optional(),
})

const openData = z.strictObject({ licence: z.enum(DATA_LICENCES), publisherType: z.enum(PUBLISHER_TYPES) })

const shortcoming = z.strictObject({
  what: localText,
  reason: z.enum(SHORTCOMING_REASONS),
  why: localText,
  instead: localText.optional(),
})

const accessibility = z
  .strictObject({
    conformance: z.enum(CONFORMANCES),
    shortcomings: z.array(shortcoming),
    assessed: z.strictObject({
      date: dateText,
      by: z.enum(ASSESSORS),
      who: localText.optional(),
      how: z.array(localText).min(1),
      notTested: z.array(localText),
    }),
    feedback: z.strictObject({ contact, answerWithin: localText }).nullable(),
    supervisor: z.strictObject({ name: localText, url }).optional(),
    sitePublished: dateText.optional(),
    updated: dateText,
  })
  .refine(saysWhatItLists, { params: { rule: 'config/conformance' }, path: ['conformance'] })

/** `site.config.ts`: what a publisher decides about its site. */
export const siteConfigFields = z.strictObject({
  title: localText,
  publisher: localText,
  organisationNumber: organisationNumber.optional(),
  description: localText,
  languages: z.array(z.string().refine(isLanguageTag, { params: { rule: 'config/language-tag' } })).min(1),
  defaultLanguage: text,
  baseUrl: z.string().refine(isBaseUrl, { params: { rule: 'config/base-url' } }),
  baseUrlSince: dateText.optional(),
  timeZone: z.string().refine((name) => IANAZone.isValidZone(name), { params: { rule: 'config/time-zone' } }),
  /** Becomes part of file names. */
  documentName: id,
  contacts: z.array(contact),
  notice: localText.nullable(),
  look: look.optional(),
  smallestGroup: count.optional(),
  security: security.optional(),
  openData: openData.optional(),
  accessibility: accessibility.optional(),
})

/** The settings as they are written: what is in the default language alone may be a plain text. */
export type SiteSettings = z.input<typeof siteConfigFields>

function isColour(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value)
}

function isContactAddress(value: string): boolean {
  return /^(mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]+|https:\/\/\S+)$/.test(value) && isUrl(value)
}

// A language has two or three letters; `lattlast` alone would be a language that nobody speaks.
function isLanguageTag(value: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(value)) return false
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

// What the law exempts is no shortcoming under it.
type Listing = Pick<AccessibilityStatement, 'conformance'> & {
  readonly shortcomings: readonly Pick<Shortcoming, 'reason'>[]
}
function saysWhatItLists({ conformance, shortcomings }: Listing) {
  return (conformance === 'full') === shortcomings.every(({ reason }) => reason === 'exempt')
}
