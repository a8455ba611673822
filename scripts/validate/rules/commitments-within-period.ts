import { firstDay, lastDay } from '../../model/dates.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf, periodOf, type WrittenPeriod } from '../period-of.ts'
import type { CommitmentFields } from '../schemas/commitment-fields.ts'
import type { ValidContent, ValuePath } from '../valid-content.ts'
import { nameOf } from '../values/value-at.ts'

/** What is promised for a period is to be done within it. */
export function commitmentsWithinPeriod({ publications }: ValidContent, report: Report): void {
  for (const folder of publications) {
    const period = periodOf(folder)
    if (period === null) continue
    for (const { fields, placeOf } of folder.commitments) {
      for (const { path, date } of datesOf(fields)) {
        if (mayLieWithin(date, period)) continue
        const details = { name: nameOf(path) ?? '', date, periodFrom: period.from, periodTo: period.to }
        report('time/outside-period', placeOf(path), details)
      }
    }
  }
}

function datesOf({ due, when }: CommitmentFields): readonly { readonly path: ValuePath; readonly date: string }[] {
  const dates = [
    { path: ['due'], date: dateOf(due) },
    { path: ['when', 'from'], date: dateOf(when?.from) },
    { path: ['when', 'to'], date: dateOf(when?.to) },
  ]
  return dates.flatMap(({ path, date }) => (date === null ? [] : [{ path, date }]))
}

// A date known only by its year or month is taken to be right when any of its days is.
function mayLieWithin(date: string, { days }: WrittenPeriod): boolean {
  return lastDay(date) >= days.from && (days.to === null || firstDay(date) <= days.to)
}
