import { suggestDate } from '../report/suggest-date.ts'

// What could mean something else is left: `2018/19` and `2010/11` may be seasons, `5/1 2018` may be in May.
const CERTAIN =
  /^(?<mark>["']?)(?<date>\d{4}-\d{1,2}(?:-\d{1,2})?|\d{4}–\d{1,2}–\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2})\k<mark>$/

/** `2018-1-5`, `2018–01–05` and `2018/01/05` → `2018-01-05`; `null` when it may mean something else, or no day at all. */
export function fixDate(words: string): string | null {
  const { mark = '', date = '' } = CERTAIN.exec(words)?.groups ?? {}
  const fixed = suggestDate(date)
  return fixed === null ? null : `${mark}${fixed}${mark}`
}
