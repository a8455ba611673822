import { firstDay, lastDay } from '../../model/dates.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf, periodOf } from '../period-of.ts'
import type { ValidContent } from '../valid-content.ts'

/** A promise is signed before it begins to hold. One signed after the end is a matter of `time/signed-after-period`. */
export function signedBeforeStart({ publications }: ValidContent, report: Report): void {
  for (const folder of publications) {
    const date = dateOf(folder.publication?.fields.signed?.date)
    const period = periodOf(folder)
    if (date === null || folder.publication === null || period === null) continue
    const isAfterEnd = period.days.to !== null && firstDay(date) > period.days.to
    // A date known by its year or month only is later when all of its days are.
    if (isAfterEnd || firstDay(date) <= lastDay(period.from)) continue
    report('time/signed-after-start', folder.publication.placeOf(['signed', 'date']), { date, periodFrom: period.from })
  }
}
