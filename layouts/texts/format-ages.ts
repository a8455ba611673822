import type { Ages } from '../../scripts/model/archive.ts'
import type { Texts } from './texts.ts'

/** The ages of those who answered, as printed or else `5–65 år`, `från 5 år`. */
export function formatAges({ from, to, asPrinted }: Ages, texts: Texts): string {
  const text = (age: number | null) => (age === null ? null : String(age))
  return asPrinted ?? texts.survey.ageRange(text(from), text(to))
}
