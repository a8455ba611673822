import { firstDay } from '../../model/dates.ts'
import { releaseOn } from '../../model/release.ts'
import { asOfReport } from '../../model/report-name.ts'
import { isEmptyForm } from '../../model/says-nothing.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf } from '../period-of.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/**
 * A report that tells nothing is a form that nobody has filled in. It would be public at once, and could be sealed for good. One
 * that comes out later, alone or with its publication, has until then.
 */
export function reportsSaySomething({ publications }: ValidContent, report: Report, { today }: RuleContext): void {
  for (const { publication, reports } of publications) {
    if (publication === null) continue
    const { state, published } = publication.fields
    if (releaseOn(today, { state, published: dateOf(published) }) !== 'published') continue
    for (const { id, fields, placeOf } of reports) {
      const days = [asOfReport(id), dateOf(fields.published)]
      const isWaiting = days.some((day) => day !== null && firstDay(day) > today)
      if (!isWaiting && isEmptyForm(fields)) report('structure/empty-report', placeOf(['outcomes']), {})
    }
  }
}
