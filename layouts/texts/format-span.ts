import { firstDay, lastDay, type PartialDate, precisionOf } from '../../scripts/model/dates.ts'
import { formatDate } from './format-date.ts'
import type { Texts } from './texts.ts'

type SpanLike = {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly asPrinted?: string | null
}

/**
 * A stretch of time as it was printed, or else as short as it can be said: `2018`, `2019–2020`, `mars–maj 2018`,
 * `2–16 maj 2018`, `3 september–19 oktober 2018`, `1 juni 2018–31 maj 2019`, `från 2023`.
 */
export function formatSpan(span: SpanLike, texts: Texts): string {
  if (span.asPrinted) return span.asPrinted
  if (span.from === null || span.to === null) return formatOpen(span, texts)
  const short = wholeYears(span.from, span.to) ?? withinOneYear(span.from, span.to, texts)
  if (short !== null) return short
  const [from, to] = [formatDate(span.from, texts), formatDate(span.to, texts)]
  return from === to ? from : texts.span(from, to)
}

function formatOpen({ from, to }: SpanLike, texts: Texts): string {
  if (from !== null) return texts.from(formatDate(from, texts))
  return to === null ? '' : texts.until(formatDate(to, texts))
}

// Years keep their dash in every language, easy Swedish too: it is how the documents are named, `Medborgarlöfte 2019–2020`.
function wholeYears(from: PartialDate, to: PartialDate): string | null {
  if (!firstDay(from).endsWith('-01-01') || !lastDay(to).endsWith('-12-31')) return null
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}

function withinOneYear(from: PartialDate, to: PartialDate, texts: Texts): string | null {
  if (from === to || from.slice(0, 4) !== to.slice(0, 4)) return null
  return wholeMonths(from, to, texts) ?? daysOfOneYear(from, to, texts)
}

function wholeMonths(from: PartialDate, to: PartialDate, texts: Texts): string | null {
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)]
  const areKnown = precisionOf(from) !== 'year' && precisionOf(to) !== 'year'
  if (!areKnown || firstDay(from) !== firstDay(first) || lastDay(to) !== lastDay(last)) return null
  return first === last ? formatDate(first, texts) : texts.shortSpan(monthOf(from, texts), formatDate(last, texts))
}

function daysOfOneYear(from: PartialDate, to: PartialDate, texts: Texts): string | null {
  if (precisionOf(from) !== 'day' || precisionOf(to) !== 'day') return null
  const day = Number(from.slice(8))
  if (from.slice(0, 7) === to.slice(0, 7)) return texts.shortSpan(String(day), formatDate(to, texts))
  return texts.span(texts.dayAndMonth(day, monthOf(from, texts)), formatDate(to, texts))
}

function monthOf(date: PartialDate, texts: Texts): string {
  return texts.months[Number(date.slice(5, 7)) - 1] ?? ''
}
