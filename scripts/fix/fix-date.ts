import { isPartialDate } from '../model/dates.ts'

const DATE = /^(["']?)(\d{4})([-/])(\d{1,2})(?:\3(\d{1,2}))?\1$/

/** `2018-1-5` and `2018/01/05` → `2018-01-05`. What could mean something else is left: `2018/19`, `5/1 2018`. */
export function fixDate(words: string): string | null {
  const [, mark = '', year = '', sign, month = '', day] = DATE.exec(words) ?? []
  // 2010/11 may be a season.
  if (sign === undefined || (sign === '/' && day === undefined)) return null
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
  return isPartialDate(date) ? `${mark}${date}${mark}` : null
}
