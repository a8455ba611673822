import type { Remark, Source, Span, SurveyReference } from '../../model/archive.ts'
import type { LocalText } from '../../model/language.ts'
import { byCodeUnit } from '../../words/by-code-unit.ts'
import type { PublicationJson } from './publication-schema.ts'

/** A text with its languages in the order of their tags. */
export function textJson(text: LocalText): Record<string, string> {
  return Object.fromEntries(Object.entries(text).sort(([a], [b]) => byCodeUnit(a, b)))
}

/** The same of a text that need not be there. */
export function optionalText(text: LocalText | null): Record<string, string> | null {
  return text && textJson(text)
}

/** A stretch of time, known in dates or in words. */
export function spanJson(span: Span | null) {
  return span && { from: span.from, to: span.to, 'as-printed': span.asPrinted }
}

/** Where something can be read. */
export function sourcesJson(sources: readonly Source[]): PublicationJson['sources'] {
  return sources.map(({ title, url, read, kind }) => ({ title: textJson(title), url, read, kind }))
}

/** What a reader should know of the material. */
export function remarksJson(remarks: readonly Remark[]): PublicationJson['remarks'] {
  return remarks.map(({ text, sources }) => ({ text: textJson(text), sources: sourcesJson(sources) }))
}

/** The question or finding that led to a promise, by where it stands: `2018/invanardialog#trygg`. */
export function reasonReference(reason: SurveyReference): string {
  const { id, survey } = reason.kind === 'question' ? reason.question : reason.finding
  return `${survey.reference}#${id}`
}

/** Parties and areas are named by their ids. */
export function idsOf(named: readonly { readonly id: string }[]): string[] {
  return named.map(({ id }) => id)
}
