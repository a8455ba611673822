import { firstDay } from '../../model/dates.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf, periodOf } from '../period-of.ts'
import type { ValidContent } from '../valid-content.ts'

/** A promise that is signed when its time has passed is more likely a wrong date. */
export function signedBeforeEnd({ publications }: ValidContent, report: Report): void {
  for (const folder of publications) {
    const date = dateOf(folder.publication?.fields.signed?.date)
    const period = periodOf(folder)
    if (date === null || folder.publication === null || period === null) continue
    if (period.to === null || period.days.to === null || firstDay(date) <= period.days.to) continue
    report('time/signed-after-period', folder.publication.placeOf(['signed', 'date']), { date, periodTo: period.to })
  }
}
