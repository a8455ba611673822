import type { Report } from '../../report/problem.ts'
import { periodOf, type WrittenPeriod } from '../period-of.ts'
import type { ValidContent } from '../valid-content.ts'

/** The folder is named after the years of the period: `2019-2020`. */
export function folderAndPeriod({ publications }: ValidContent, report: Report): void {
  for (const folder of publications) {
    const period = periodOf(folder)
    if (period === null || folder.publication === null || hasYearsOf(period, folder.id)) continue
    const { from, to } = period
    report('time/folder-and-period', folder.publication.placeOf(['period']), { folder: folder.id, from, to })
  }
}

function hasYearsOf({ from, to }: WrittenPeriod, folder: string): boolean {
  const [, firstYear = '', secondYear] = /^(\d{4})(?:-(\d{4}))?(?:-|$)/.exec(folder) ?? []
  // The folder of an open-ended period can only tell when it began.
  const isEndRight = to === null || to.slice(0, 4) === (secondYear ?? firstYear)
  return from.slice(0, 4) === firstYear && isEndRight
}
