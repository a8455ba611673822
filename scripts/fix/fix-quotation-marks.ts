import type { ProblemDetails } from '../report/problem-details.ts'

type Marks = { readonly opening: string; readonly closing: string }

/** Swedish has the same mark on both sides (Svenska skrivregler, Språkrådet). */
const MARKS: Readonly<Record<'sv' | 'en', Marks>> = {
  sv: { opening: '”', closing: '”' },
  en: { opening: '“', closing: '”' },
}
/** Every mark that may stand for another. */
export const QUOTATION_MARK = /["“”„»«]/g
const PAIR = /^["“”„»«](.*)["“”„»«]$/s

/** `"Hej"` → `”Hej”`, and in English `“Hello”`. A mark that stands alone may be anything. */
export function fixQuotationMarks(words: string, details: ProblemDetails['language/quotation-marks']): string | null {
  // Where the words are written in another way, as `\"` in YAML, the place is that of the whole value.
  if (words !== details.words) return null
  const { opening, closing } = MARKS[details.language]
  const inner = PAIR.exec(words)?.[1]
  return inner === undefined ? null : `${opening}${inner}${closing}`
}
