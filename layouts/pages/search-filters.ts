import type { Publication, PublicPromise } from '../../scripts/model/archive.ts'
import type { DayRange } from '../../scripts/model/dates.ts'
import { daysOf } from '../../scripts/model/period-state.ts'
import { standingKind } from '../../scripts/model/standing.ts'

// Pagefind reads a list "name:value, name:value"; ids hold no commas, so they are the values. The search page shows
// the words that belong to them.

/** The years of a publication; an open-ended one has its first year. */
export function yearFilters({ period }: Publication): string {
  return listed('year', yearsOf(daysOf(period)))
}

/** The years that can be searched for, latest first. */
export function searchedYears(periods: readonly DayRange[]): readonly string[] {
  return [...new Set(periods.flatMap(yearsOf))].sort().reverse()
}

/** Year, theme, parties and standings of a promise. */
export function promiseFilters(promise: PublicPromise): string {
  const parties = promise.commitments.flatMap(({ by }) => by.map(({ party }) => party.id))
  const standings = promise.commitments.map(({ standing }) => standingKind(standing))
  return [
    yearFilters(promise.publication),
    listed('theme', [promise.theme.id]),
    listed('party', parties),
    listed('standing', standings),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function listed(name: string, values: readonly string[]): string {
  return [...new Set(values)].map((value) => `${name}:${value}`).join(', ')
}

function yearsOf({ from, to }: DayRange): readonly string[] {
  const first = Number(from.slice(0, 4))
  const last = to === null ? first : Number(to.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}
