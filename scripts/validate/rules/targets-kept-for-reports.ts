import { type Day, firstDay, lastDay } from '../../model/dates.ts'
import { asOfReport } from '../../model/report-name.ts'
import type { Report } from '../../report/problem.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

const OF_TARGET = /^target(?![a-z-])/

/**
 * What the parties decide to promise from a day on was not promised before it. A target that is changed where it stands is what
 * figures of earlier reports are held against too.
 */
export function targetsKeptForReports({ publications }: ValidContent, report: Report): void {
  for (const publication of publications) {
    for (const { fields, placeOf } of publication.corrections) {
      const index = fields.changes.findIndex(({ field }) => field !== undefined && OF_TARGET.test(field))
      if (fields.kind !== 'revision' || index === -1) continue
      const date = String(fields.date)
      const commitment = String(fields.concerns).replace(`${publication.id}/`, '')
      const earlier = earlierReport(publication, commitment, firstDay(date))
      if (earlier === undefined) continue
      report('figures/revised-target', placeOf(['changes', index, 'field']), { commitment, report: earlier, date })
    }
  }
}

/** The first report before a day that has figures of the commitment. */
function earlierReport({ reports }: ValidPublication, commitment: string, day: Day): string | undefined {
  const dated = reports.filter(({ id }) => {
    const asOf = asOfReport(id)
    return asOf !== null && lastDay(asOf) < day
  })
  const found = dated.filter(({ fields }) =>
    fields.outcomes.some((outcome) => outcome.commitment === commitment && outcome.figures.length > 0),
  )
  return found
    .map(({ id }) => id)
    .toSorted()
    .at(0)
}
