import { isFields } from './fields.ts'

/** What JSON can say, and so what a seal can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonFields
export type JsonFields = { readonly [name: string]: JsonValue }

/** Whether a value is an object. */
export function isJsonFields(value: JsonValue | undefined): value is JsonFields {
  return isFields(value)
}

/** Whether a value is an array. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/**
 * A value out of a file as JSON can say it: texts in Unicode form NFC, without halves of characters. YAML knows numbers
 * that JSON does not (`.inf`, `.nan`); they become texts.
 */
export function jsonValueOf(value: unknown): JsonValue {
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'boolean' || value === null || value === undefined) return value ?? null
  if (Array.isArray(value)) return value.map(jsonValueOf)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [textOf(name), jsonValueOf(part)]))
}

/** Every text in a value, however deep, without the names of fields. */
export function textsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsWithin) : []
}

/** Whether two values say the same, in whatever order their fields are written. */
export function isSame(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (isJsonList(a)) return isJsonList(b) && a.length === b.length && a.every((part, index) => isSame(part, b[index]))
  if (!isJsonFields(a)) return a === b
  if (!isJsonFields(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}

// Below U+0300, every text is in form NFC already.
const PLAIN_TEXT = /^[\0-\u02ff]*$/

// Half of a character, which YAML can write as "\ud800", has no form in UTF-8.
function textOf(text: string): string {
  if (PLAIN_TEXT.test(text)) return text
  return text.normalize('NFC').replace(/\p{Surrogate}/gu, '\uFFFD')
}
