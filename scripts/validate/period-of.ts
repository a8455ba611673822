import type { DayRange } from '../model/dates.ts'
import { daysOf } from '../model/periods/period-state.ts'
import type { PartialDateField } from './schemas/fields.ts'
import type { ValidPublication } from './valid-content.ts'

/** The days of the period, with its ends as they are written; `null` when they are unknown or in the wrong order. */
export function periodOf({ publication }: ValidPublication): WrittenPeriod | null {
  if (publication === null) return null
  const { period } = publication.fields
  const from = String(period.from)
  const to = dateOf(period.to)
  const days = daysOf({ from, to })
  return days.to !== null && days.to < days.from ? null : { days, from, to }
}

export type WrittenPeriod = { readonly days: DayRange; readonly from: string; readonly to: string | null }

/** A date as text: YAML reads a bare year as a number. */
export function dateOf(field: PartialDateField | null | undefined): string | null {
  return field === null || field === undefined ? null : String(field)
}
