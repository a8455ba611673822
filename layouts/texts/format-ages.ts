import type { Ages } from '../../scripts/model/archive.ts'
import { printedPhrase, type Reading } from './reading.ts'

/** The ages of those who answered, as printed or else `5–65 år`, `från 5 år`. */
export function formatAges({ from, to, asPrinted }: Ages, reading: Reading): string {
  const text = (age: number | null) => (age === null ? null : String(age))
  if (asPrinted !== null) return printedPhrase(asPrinted, reading)
  return reading.texts.survey.ageRange(text(from), text(to))
}
