import type { Contact, Remark, Source, Span } from '../model/archive.ts'
import { type LocalText, languageNamed, textIn } from '../model/language.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { DocumentKind } from '../model/vocabulary.ts'
import type { LocalTextField, PartialDateField } from '../validate/schemas/fields.ts'

type SiteLanguages = Pick<SiteConfig, 'languages' | 'defaultLanguage'>
type SourceFields = {
  readonly title: LocalTextField
  readonly url: string
  readonly read?: PartialDateField | undefined
  readonly kind?: DocumentKind | undefined
}
type RemarkFields = { readonly text: LocalTextField; readonly sources: readonly SourceFields[] }
type ContactFields = {
  readonly name: LocalTextField
  readonly email?: string | undefined
  readonly url?: string | undefined
}
type SpanFields = {
  readonly from?: PartialDateField | null | undefined
  readonly to?: PartialDateField | null | undefined
  readonly 'as-printed'?: string | undefined
}

/** Turns the fields that recur in all kinds of files into their model form. */
export type Wording = {
  text(field: LocalTextField): LocalText
  inDefaultLanguage(field: LocalTextField): string
  optionalText(field: LocalTextField | undefined): LocalText | null
  source(fields: SourceFields): Source
  sources(fields: readonly SourceFields[]): readonly Source[]
  remarks(fields: readonly RemarkFields[]): readonly Remark[]
  contact(fields: ContactFields): Contact
}

/** @param site texts that are written without a language are in its default one */
export function wordingIn({ languages, defaultLanguage }: SiteLanguages): Wording {
  const text = (field: LocalTextField): LocalText =>
    typeof field === 'string' ? { [defaultLanguage]: field.trim() } : byLanguage(field, languages)
  const source = ({ title, url, read, kind }: SourceFields): Source => ({
    title: text(title),
    url,
    read: optionalDate(read),
    kind: kind ?? null,
  })
  const sources = (fields: readonly SourceFields[]) => fields.map(source)
  return {
    text,
    inDefaultLanguage: (field) => textIn(text(field), defaultLanguage, defaultLanguage).text,
    source,
    sources,
    optionalText: (field) => (field === undefined ? null : text(field)),
    remarks: (fields) => fields.map((remark) => ({ text: text(remark.text), sources: sources(remark.sources) })),
    contact: ({ name, email, url }) => ({ name: text(name), email: email ?? null, url: url ?? null }),
  }
}

/** YAML reads a bare year as a number. */
export function date(field: PartialDateField): string {
  return String(field)
}

/** A date of content as text; `null` when there is none. */
export function optionalDate(field: PartialDateField | null | undefined): string | null {
  return field === null || field === undefined ? null : date(field)
}

/** A span of content with its dates as text; `null` when there is none. */
export function optionalSpan(fields: SpanFields | undefined): Span | null {
  if (fields === undefined) return null
  return knownIn({
    from: optionalDate(fields.from),
    to: optionalDate(fields.to),
    asPrinted: fields['as-printed'] ?? null,
  })
}

/** The value, or `null` when nothing in it is known. */
export function knownIn<Value extends object>(value: Value): Value | null {
  return Object.values(value).every((part) => part === null) ? null : value
}

function byLanguage(texts: Readonly<Record<string, string>>, languages: SiteLanguages['languages']): LocalText {
  return Object.fromEntries(
    Object.entries(texts).map(([name, words]) => [languageNamed(name, languages), words.trim()]),
  )
}
