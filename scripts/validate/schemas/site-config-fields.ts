import { IANAZone } from 'luxon'
import * as z from 'zod'
import { count, email, id, text, url } from './fields.ts'

const texts = z.record(z.string(), text)

/** `site.config.ts`: what a publisher decides about its site. */
export const siteConfigFields = z.strictObject({
  title: texts,
  publisher: texts,
  description: texts,
  languages: z.array(z.string().refine(isLanguageTag, { params: { rule: 'config/language-tag' } })).min(1),
  defaultLanguage: text,
  baseUrl: z.string().refine(isBaseUrl, { params: { rule: 'config/base-url' } }),
  timeZone: z.string().refine((name) => IANAZone.isValidZone(name), { params: { rule: 'config/time-zone' } }),
  /** Becomes part of file names. */
  documentName: id,
  contacts: z.array(z.strictObject({ name: texts, email: email.nullable(), url: url.nullable() })),
  notice: texts.nullable(),
  smallestGroup: count.optional(),
})

// Addresses of pages are put after it, so it ends where they begin.
function isBaseUrl(value: string): boolean {
  return /^https?:\/\/[^\s?#]+\/$/.test(value) && URL.canParse(value)
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
