import { createHash } from 'node:crypto'

/** What a translation is made from: the title of a promise and the text below it; a foreword has no title. */
export type OriginalText = { readonly title: string | null; readonly markdown: string }

// A change that goes unnoticed by chance would have to be one in 16^12.
const DIGITS = 12

// What `check --fix` may change without touching the words: what cannot be seen, and which marks stand round a quotation.
const INVISIBLE = /\p{Cf}/gu
const QUOTATION_MARK = /[\p{Pi}\p{Pf}„‚'"]/gu

/**
 * The fingerprint of a text, by which a translation knows what it was made from: `sha256-` and the first twelve digits
 * of the SHA-256 of the JSON list of title and text, each in Unicode form NFC with every stretch of white space as one
 * space, quotation marks as `"`, and no invisible characters. So broken lines, the order of promises, sources and all
 * other fields may change; a word, a number, a full stop or a mark of Markdown may not.
 */
export function textFingerprint({ title, markdown }: OriginalText): string {
  const words = [title, markdown].map((text) => (text === null ? null : wordsOf(text)))
  // With the name before it, YAML never takes the digits for a number.
  return `sha256-${createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, DIGITS)}`
}

function wordsOf(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(QUOTATION_MARK, '"').replace(/\s+/g, ' ').trim()
}
