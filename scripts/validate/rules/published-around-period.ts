import { daysBetween, firstDay, lastDay } from '../../model/dates.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf, periodOf } from '../period-of.ts'
import type { ValidContent } from '../valid-content.ts'

/** How long before its period a promise may be public without that being more likely a wrong year. */
const LONGEST_BEFORE_IN_DAYS = 366

/** A promise is made public when it is about to begin, and while it holds. */
export function publishedAroundPeriod({ publications }: ValidContent, report: Report): void {
  for (const folder of publications) {
    const date = dateOf(folder.publication?.fields.published)
    const period = periodOf(folder)
    if (date === null || folder.publication === null || period === null) continue
    const isLate = period.days.to !== null && firstDay(date) > period.days.to
    const isEarly = daysBetween(lastDay(date), period.days.from) > LONGEST_BEFORE_IN_DAYS
    if (!isLate && !isEarly) continue
    const details = { date, periodFrom: period.from, periodTo: period.to, isLate }
    report('time/published-outside-period', folder.publication.placeOf(['published']), details)
  }
}
