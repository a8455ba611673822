import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { JsonValue } from './json-value.ts'

/** The one way to write a value as JSON (RFC 8785): fields sorted, no white space. */
export function canonicalJson(value: JsonValue): string {
  // Only what is no JSON at all has no form, and the type excludes that.
  return canonicalize(value) ?? 'null'
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The fingerprint of a value: SHA-256 over its canonical JSON. With the name before it, YAML takes no digits for a number. */
export function fingerprintOf(value: JsonValue): string {
  return `sha256-${sha256Of(canonicalJson(value))}`
}
