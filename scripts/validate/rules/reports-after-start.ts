import { lastDay } from '../../model/dates.ts'
import { asOfReport } from '../../model/report-name.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf, periodOf } from '../period-of.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** A report tells about a time after the period has begun, both by its as-of date and by what its figures count. */
export function reportsAfterStart({ publications }: ValidContent, report: Report): void {
  for (const folder of publications) {
    const period = periodOf(folder)
    if (period === null) continue
    for (const { name, date, placeOf, path } of datesIn(folder)) {
      if (lastDay(date) >= period.days.from) continue
      report('time/report-before-period', placeOf(path), { name, date, periodFrom: period.from })
    }
  }
}

function datesIn({ reports }: ValidPublication) {
  return reports.flatMap(({ id, fields, placeOf }) => {
    const [asOf, coveredTo] = [asOfReport(id), dateOf(fields.covers?.to)]
    return [
      ...(asOf === null ? [] : [{ name: null, date: asOf, placeOf, path: [] }]),
      ...(coveredTo === null ? [] : [{ name: 'covers.to', date: coveredTo, placeOf, path: ['covers', 'to'] }]),
    ]
  })
}
