import type { UnpromisedActivity } from '../../scripts/model/archive.ts'
import { formatFigures } from './format-amount.ts'
import { formatList } from './format-list.ts'
import { phraseOf, type Reading } from './reading.ts'

/** By whom something was done that nobody had promised, and how much, as far as that is told; empty where nothing is. */
export function formatActivityDetails({ by, figures }: UnpromisedActivity, reading: Reading): string {
  const parties = formatList(
    by.map(({ short }) => phraseOf(short, reading)),
    reading.texts,
  )
  return [parties, formatFigures(figures, reading)].filter((detail) => detail !== '').join('; ')
}
