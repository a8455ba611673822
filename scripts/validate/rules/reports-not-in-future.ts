import { firstDay } from '../../model/dates.ts'
import { asOfReport } from '../../model/report-name.ts'
import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/**
 * Nobody can tell today how things will stand on a later day. When a report is made public may well lie ahead: until
 * then the site is built without it.
 */
export function reportsNotInFuture({ publications }: ValidContent, report: Report, { today }: RuleContext): void {
  for (const { id, placeOf } of publications.flatMap(({ reports }) => reports)) {
    const date = asOfReport(id)
    if (date !== null && firstDay(date) > today) report('time/report-in-future', placeOf([]), { date, today })
  }
}
