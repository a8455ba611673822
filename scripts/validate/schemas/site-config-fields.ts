import { IANAZone } from 'luxon'
import * as z from 'zod'
import type { AccessibilityStatement } from '../../model/site-config.ts'
import { ASSESSORS, CONFORMANCES, DATA_LICENCES, PUBLISHER_TYPES, SHORTCOMING_REASONS } from '../../model/vocabulary.ts'
import { count, dateText, email, id, text, url } from './fields.ts'

const texts = z.record(z.string(), text)
const contact = z.strictObject({ name: texts, email: email.nullable(), url: url.nullable() })

// RFC 9116 wants web addresses of contacts to be encrypted; one line each, so that no other field can be slipped in.
const contactAddress = z.string().refine(isContactAddress, { params: { rule: 'config/security-contact' } })
const security = z.strictObject({ contacts: z.array(contactAddress).min(1), policy: url.optional() })

const openData = z.strictObject({ licence: z.enum(DATA_LICENCES), publisherType: z.enum(PUBLISHER_TYPES) })

const shortcoming = z.strictObject({
  what: texts,
  reason: z.enum(SHORTCOMING_REASONS),
  why: texts,
  instead: texts.optional(),
})

const accessibility = z
  .strictObject({
    conformance: z.enum(CONFORMANCES),
    shortcomings: z.array(shortcoming),
    assessed: z.strictObject({
      date: dateText,
      by: z.enum(ASSESSORS),
      who: texts.optional(),
      how: z.array(texts).min(1),
      notTested: z.array(texts),
    }),
    feedback: z.strictObject({ contact, answerWithin: texts }).nullable(),
    sitePublished: dateText.optional(),
    updated: dateText,
  })
  .refine(saysWhatItLists, { params: { rule: 'config/conformance' }, path: ['conformance'] })

/** `site.config.ts`: what a publisher decides about its site. */
export const siteConfigFields = z.strictObject({
  title: texts,
  publisher: texts,
  description: texts,
  languages: z.array(z.string().refine(isLanguageTag, { params: { rule: 'config/language-tag' } })).min(1),
  defaultLanguage: text,
  baseUrl: z.string().refine(isBaseUrl, { params: { rule: 'config/base-url' } }),
  baseUrlSince: dateText.optional(),
  timeZone: z.string().refine((name) => IANAZone.isValidZone(name), { params: { rule: 'config/time-zone' } }),
  /** Becomes part of file names. */
  documentName: id,
  contacts: z.array(contact),
  notice: texts.nullable(),
  smallestGroup: count.optional(),
  security: security.optional(),
  openData: openData.optional(),
  accessibility: accessibility.optional(),
})

function isContactAddress(value: string): boolean {
  return /^(mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]+|https:\/\/\S+)$/.test(value) && URL.canParse(value)
}

// Addresses of pages are put after it, so it ends where they begin.
function isBaseUrl(value: string): boolean {
  return /^https?:\/\/[^\s?#]+\/$/.test(value) && URL.canParse(value)
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
function saysWhatItLists({ conformance, shortcomings }: Pick<AccessibilityStatement, 'conformance' | 'shortcomings'>) {
  return (conformance === 'full') === shortcomings.every(({ reason }) => reason === 'exempt')
}
