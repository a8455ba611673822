import type { Day } from '../../scripts/model/dates.ts'
import { formatDate } from './format-date.ts'
import type { Texts } from './texts.ts'

/**
 * A stretch of days in full, whole years too, the year said once: `1 januari–31 december 2018`, `1–14 mars 2018`,
 * `1 juni 2018–31 maj 2019`, `4 mars 2018`.
 */
export function formatDaySpan(from: Day, to: Day, texts: Texts): string {
  const last = formatDate(to, texts)
  if (from === to) return last
  if (from.slice(0, 4) !== to.slice(0, 4)) return texts.span(formatDate(from, texts), last)
  const day = Number(from.slice(8))
  if (from.slice(0, 7) === to.slice(0, 7)) return texts.shortSpan(String(day), last)
  return texts.span(texts.dayAndMonth(day, texts.months[Number(from.slice(5, 7)) - 1] ?? ''), last)
}
