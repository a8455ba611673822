import { en } from './en.ts'
import { sv } from './sv.ts'

const MONTHS = [...new Set([...sv.months, ...en.months])].join('|')

// What may hold no elements stays as it is.
const PLAIN = /<(script|style|title|option|textarea|svg)\b[\s\S]*?<\/\1>/.source
const YEARS = /(?<!\d)\d{4}–\d{4}(?!\d)/.source
const DAYS = `(?<!\\d)(?:\\d{1,2}–)?\\d{1,2} (?:${MONTHS})\\b`
// What is counted, in words so short that they fit a phone with large letters. A year counts nothing.
const COUNTS = /(?<![\d.,:–-])(?!(?:19|20)\d\d\b)\d{1,5} \p{Ll}{2,11}(?![\p{L}\d])/u.source
// Within a tag, `>` comes next: attributes have no `<`.
const PARTS = new RegExp(`${PLAIN}|(?:${YEARS}|${DAYS}|${COUNTS})(?=[^<>]*(?:<|$))`, 'gu')

/**
 * Keeps years, days and counts of a page on one line: `2019–2020`, `31 december`, `2–16 maj`, `33 dagar`. They are marked rather
 * than written with characters that nobody sees, which whoever copies or looks for them would not expect.
 */
export function keepTogether(html: string): string {
  return html.replace(PARTS, (part) => (part.startsWith('<') ? part : `<span class="together">${part}</span>`))
}
