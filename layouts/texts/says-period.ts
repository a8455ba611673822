import type { Publication } from '../../scripts/model/archive.ts'
import { formatSpan } from './format-span.ts'
import { type Reading, wordsOf } from './reading.ts'

/** Whether the title of a publication is or holds its period, as most do: it need not be said once more beside it. */
export function saysPeriod({ title, period }: Publication, reading: Reading): boolean {
  return wordsOf(title, reading).includes(formatSpan(period, reading.texts))
}
