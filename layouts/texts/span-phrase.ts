import type { Period } from '../../scripts/model/archive.ts'
import { formatSpan } from './format-span.ts'
import { printedSpan } from './printed-span.ts'
import type { Reading } from './reading.ts'

/** A period to stand within a sentence: as it was printed, which nobody translates, or else in years or dates. */
export function spanPhrase(period: Period, reading: Reading): string {
  return formatSpan(printedSpan(period, reading), reading.texts)
}
