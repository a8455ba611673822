import type { LocalText } from '../../scripts/model/language.ts'
import { formatSpan } from './format-span.ts'
import { type Reading, wordsOf } from './reading.ts'

type Titled = { readonly title: LocalText; readonly period: Parameters<typeof formatSpan>[0] }

/** Whether the title of a publication or survey is or holds its period, as most do: it need not be said once more beside it. */
export function saysPeriod({ title, period }: Titled, reading: Reading): boolean {
  return wordsOf(title, reading).toLowerCase().includes(formatSpan(period, reading.texts).toLowerCase())
}
