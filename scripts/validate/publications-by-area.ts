import { firstDay, lastDay } from '../model/dates.ts'
import { groupBy } from '../model/group-by.ts'
import { periodOf, type WrittenPeriod } from './period-of.ts'
import type { ValidContent, ValidPublication } from './valid-content.ts'

/** A publication whose period is known. */
export type PeriodPublication = {
  readonly folder: ValidPublication
  readonly publication: NonNullable<ValidPublication['publication']>
  readonly period: WrittenPeriod
}

/** Publications for the very same areas (none = the whole municipality), in the order of their periods. */
export function publicationsByArea({ publications }: ValidContent): readonly (readonly PeriodPublication[])[] {
  const known = publications.flatMap((folder): readonly PeriodPublication[] => {
    const period = periodOf(folder)
    return folder.publication === null || period === null ? [] : [{ folder, publication: folder.publication, period }]
  })
  const byArea = groupBy(known, ({ publication }) => [...new Set(publication.fields.areas)].sort().join())
  return [...byArea.values()].map((group) => group.toSorted(byPeriod))
}

/**
 * Whether the earlier of two publications is still in force when the later begins. A month or year that one period ends
 * with and the next begins with may be divided between them.
 */
export function doOverlap({ period: earlier }: PeriodPublication, { period: later }: PeriodPublication): boolean {
  return earlier.to === null || lastDay(later.from) <= firstDay(earlier.to)
}

function byPeriod({ period: a, folder }: PeriodPublication, { period: b, folder: other }: PeriodPublication): number {
  if (a.days.from !== b.days.from) return a.days.from < b.days.from ? -1 : 1
  return folder.id < other.id ? -1 : 1
}
