import type { Period, Publication } from '../../scripts/model/archive.ts'
import { type Day, daysBetween, firstDay, lastDay, type PartialDate, precisionOf } from '../../scripts/model/dates.ts'
import type { PeriodGap } from '../../scripts/model/periods/period-gaps.ts'
import { formatDate } from './format-date.ts'
import { formatDaySpan } from './format-day-span.ts'
import { formatSpan } from './format-span.ts'
import type { Reading } from './reading.ts'
import { spanPhrase } from './span-phrase.ts'
import type { Texts } from './texts.ts'

/** A period in dates, as exactly as they are known: `1 januari–31 december 2018`, `mars–maj 2018`, `2018`. */
export function formatPeriod({ from, to }: Pick<Period, 'from' | 'to'>, texts: Texts): string {
  const areDays = to !== null && precisionOf(from) === 'day' && precisionOf(to) === 'day'
  return areDays ? formatDaySpan(from, to, texts) : formatSpan({ from, to }, texts)
}

/** Where a period lies, seen from the as-of date, in a whole sentence: `Gällde 1 januari–31 december 2018.` */
export function formatPeriodState({ period, periodState }: Publication, asOf: Day, texts: Texts): string {
  const { periods } = texts
  const [from, to] = [formatDate(period.from, texts), period.to === null ? null : formatDate(period.to, texts)]
  switch (periodState) {
    case 'coming':
      return periods.coming(from, to, daysKnown(asOf, period.from, firstDay, periods.daysUntil))
    case 'in-force':
      return periods.inForce(from, to ?? '', daysKnown(asOf, period.to, lastDay, periods.daysLeft))
    case 'open-ended':
      return periods.openEnded(from)
    case 'ended':
      return periods.ended(formatPeriod(period, texts))
  }
}

/** A period and its state in few words: `2018 (tolkad ur källorna). Har upphört.` */
export function formatPeriodInShort({ period, periodState }: Publication, reading: Reading): string {
  const { periodInferred, periodState: states } = reading.texts.publication
  const basis = period.basis === 'inferred' ? ` (${periodInferred})` : ''
  return `${spanPhrase(period, reading)}${basis}. ${states[periodState]}.`
}

/**
 * That nothing was in force, or is: `Inget medborgarlöfte gällde 1 januari–14 mars 2017.`
 *
 * @param isOwn whether the gap is in the publications of an area, beside which others may have been in force
 */
export function formatGap({ from, to }: PeriodGap, isPast: boolean, isOwn: boolean, texts: Texts): string {
  const { periods } = texts
  if (to === null) return periods.noneSince(formatDate(from, texts), isOwn)
  return periods.noneInForce(formatDaySpan(from, to, texts), isPast, isOwn)
}

/** Days are counted only to a day that is known. */
function daysKnown(
  asOf: Day,
  date: PartialDate | null,
  dayOf: (date: PartialDate) => Day,
  format: (days: number) => string,
): string | null {
  return date === null || precisionOf(date) !== 'day' ? null : format(daysBetween(asOf, dayOf(date)))
}
