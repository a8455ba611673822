import type { PartialDate } from '../../scripts/model/dates.ts'
import type { Texts } from './texts.ts'

/** `2018-12-31` → `31 december 2018`, `2017-05` → `maj 2017`, `2016` → `2016`. */
export function formatDate(date: PartialDate, texts: Texts): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = texts.months[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : texts.date(Number(day), name, Number(year))
}
