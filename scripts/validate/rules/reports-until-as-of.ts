import { firstDay, lastDay } from '../../model/dates.ts'
import { asOfReport } from '../../model/report-name.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf } from '../period-of.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** A report tells how things stood on its day: it counts nothing of what came later, and was not public before. */
export function reportsUntilAsOf({ publications }: ValidContent, report: Report, { today }: RuleContext): void {
  for (const { id, fields, placeOf } of publications.flatMap(({ reports }) => reports)) {
    // A day that has not come is a mistake in the name, whatever else is said of it.
    const asOf = asOfReport(id)
    if (asOf === null || firstDay(asOf) > today) continue
    const [published, coveredTo] = [dateOf(fields.published), dateOf(fields.covers?.to)]
    if (published !== null && lastDay(published) < firstDay(asOf)) {
      report('time/report-beyond-date', placeOf(['published']), { name: 'published', date: published, asOf })
    }
    if (coveredTo !== null && firstDay(coveredTo) > lastDay(asOf)) {
      report('time/report-beyond-date', placeOf(['covers', 'to']), { name: 'covers.to', date: coveredTo, asOf })
    }
  }
}
