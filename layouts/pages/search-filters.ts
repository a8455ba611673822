import type { Publication, PublicPromise } from '../../scripts/model/archive.ts'
import { type Day, yearOf } from '../../scripts/model/dates.ts'
import { daysOf } from '../../scripts/model/period-state.ts'
import { standingKind } from '../../scripts/model/standing.ts'
import type { Thread } from '../../scripts/model/thread.ts'

/** What a page can be found by: the name of a filter and an id; the search page shows the words that belong to it. */
export type SearchFilter = { readonly name: FilterName; readonly value: string }
export type FilterName = 'year' | 'theme' | 'party' | 'standing'

/** The years of a publication; an open-ended one has every year until now. */
export function yearFilters(publication: Publication, asOf: Day): readonly SearchFilter[] {
  return each('year', yearsOf(publication, asOf))
}

/** The years that can be searched for, latest first. */
export function searchedYears(publications: readonly Publication[], asOf: Day): readonly string[] {
  return [...new Set(publications.flatMap((publication) => yearsOf(publication, asOf)))].sort().reverse()
}

/** Year, theme, parties and standings of a promise. */
export function promiseFilters(promise: PublicPromise, asOf: Day): readonly SearchFilter[] {
  const parties = promise.commitments.flatMap(({ by }) => by.map(({ party }) => party.id))
  const standings = promise.commitments.map(({ standing }) => standingKind(standing))
  return [
    ...yearFilters(promise.publication, asOf),
    ...each('theme', [promise.theme.id]),
    ...each('party', parties),
    ...each('standing', standings),
  ]
}

/** Years, themes and parties of a thread. It stands in many ways, and is found by none of them. */
export function threadFilters({ promises }: Thread, asOf: Day): readonly SearchFilter[] {
  const values = promises.flatMap((promise) => promiseFilters(promise, asOf)).filter(({ name }) => name !== 'standing')
  return values.filter(
    ({ name, value }, index) => index === values.findIndex((one) => one.name === name && one.value === value),
  )
}

function each(name: FilterName, values: readonly string[]): readonly SearchFilter[] {
  return [...new Set(values)].map((value) => ({ name, value }))
}

function yearsOf({ period }: Publication, asOf: Day): readonly string[] {
  const { from, to } = daysOf(period)
  const first = yearOf(from)
  const last = Math.max(first, yearOf(to ?? asOf))
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}
