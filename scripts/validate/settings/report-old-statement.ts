import { type Day, lastDay, yearOf } from '../../model/dates.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import type { Place, Report } from '../../report/problem.ts'
import type { ValuePath } from '../valid-content.ts'

/** Warns of an accessibility statement that nobody has gone through within a year. */
export function reportOldStatement(
  { accessibility }: Pick<SiteConfig, 'accessibility'>,
  today: Day,
  placeOf: (path: ValuePath) => Place,
  report: Report,
): void {
  if (accessibility === undefined || aYearAfter(accessibility.updated) >= today) return
  report('config/old-statement', placeOf(['accessibility', 'updated']), { updated: accessibility.updated })
}

/** The same day a year later, of a month or a year its last day. */
function aYearAfter(date: string): Day {
  const day = lastDay(date)
  return `${yearOf(day) + 1}${day.slice(4)}`
}
