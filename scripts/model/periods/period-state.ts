import { type Day, type DayRange, firstDay, lastDay, type PartialDate } from '../dates.ts'
import type { PeriodState } from '../vocabulary.ts'

/** The days of a period known by partial dates: `2019`–`2020` is 2019-01-01–2020-12-31. */
export function daysOf(period: { readonly from: PartialDate; readonly to: PartialDate | null }): DayRange {
  return { from: firstDay(period.from), to: period.to === null ? null : lastDay(period.to) }
}

/** Where a period lies, seen from a day; a period without end is `open-ended` once it has begun. */
export function periodStateOn(asOf: Day, period: DayRange): PeriodState {
  if (asOf < period.from) return 'coming'
  if (period.to === null) return 'open-ended'
  return asOf <= period.to ? 'in-force' : 'ended'
}
