import { type Day, daysBetween } from '../../model/dates.ts'
import type { Report } from '../../report/problem.ts'
import { doOverlap, type PeriodPublication, publicationsByArea } from '../publications-by-area.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** For one area, one published promise takes over from another, without two at a time and without a gap. */
export function periodsInSuccession(content: ValidContent, report: Report, { isWhole }: RuleContext): void {
  for (const group of publicationsByArea(content)) {
    const published = group.filter(({ publication }) => publication.fields.state === 'published')
    for (const [index, later] of published.entries()) {
      const earlier = lastToEnd(published.slice(0, index))
      if (earlier === undefined) continue
      if (doOverlap(earlier, later)) reportOverlap(earlier, later, report)
      else if (isWhole) checkGap(earlier, later, report)
    }
  }
}

function lastToEnd(publications: readonly PeriodPublication[]): PeriodPublication | undefined {
  return publications.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1)).at(-1)
}

/** Later than any day when there is no end. */
function endOf({ period }: PeriodPublication): Day {
  return period.days.to ?? '9999-12-31'
}

function reportOverlap(earlier: PeriodPublication, later: PeriodPublication, report: Report): void {
  const isEndless = earlier.period.to === null && later.period.to === null
  const [end = ''] = [endOf(earlier), endOf(later)].sort()
  report('time/overlap', later.publication.placeOf(['period', 'from']), {
    from: later.period.from,
    other: earlier.folder.id,
    otherFrom: earlier.period.from,
    otherTo: earlier.period.to,
    days: isEndless ? null : daysBetween(later.period.days.from, end) + 1,
  })
}

function checkGap(earlier: PeriodPublication, later: PeriodPublication, report: Report): void {
  if (earlier.period.to === null) return
  const days = daysBetween(endOf(earlier), later.period.days.from) - 1
  if (days <= 1) return
  const details = { from: later.period.from, other: earlier.folder.id, otherTo: earlier.period.to, days }
  report('time/gap', later.publication.placeOf(['period', 'from']), details)
}
