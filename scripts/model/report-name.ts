import { isPartialDate, type PartialDate } from './dates.ts'
import { UNDATED } from './vocabulary.ts'

/** What the file name of a report says: its day, `null` where nobody states one, and whose word it is, where that is said. */
export type ReportName = { readonly asOf: PartialDate | null; readonly whose: string | null }

// Whose word it is begins with a letter, so that no part of it can be taken for one of the date.
const REPORT_NAME = new RegExp(`^(\\d{4}(?:-\\d\\d){0,2}|${UNDATED})(?:-([a-z][a-z0-9]*(?:-[a-z0-9]+)*))?$`)
/** As ids are; see ID_PATTERN. */
const LONGEST = 100

/**
 * The name of a report: the day that it is as of, or `undated`, and where several parties report of one day, each by itself, whose
 * word it is: `2018-12-31`, `2018-12-31-polis`, `undated-polis`. `null` for what is no such name.
 */
export function readReportName(id: string): ReportName | null {
  const [, day = '', whose] = (id.length > LONGEST ? null : REPORT_NAME.exec(id)) ?? []
  if (day !== UNDATED && !isPartialDate(day)) return null
  return { asOf: day === UNDATED ? null : day, whose: whose ?? null }
}

/** The day that a report is as of, by its name; `null` where it states none. */
export function asOfReport(id: string): PartialDate | null {
  return readReportName(id)?.asOf ?? null
}
