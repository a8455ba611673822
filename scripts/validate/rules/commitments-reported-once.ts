import type { Report } from '../../report/problem.ts'
import type { ReportFields } from '../schemas/report-fields.ts'
import type { Valid, ValidContent } from '../valid-content.ts'

/** Those who report have one word about a commitment on a day: with two, nobody knows which one counts. */
export function commitmentsReportedOnce({ publications }: ValidContent, report: Report): void {
  for (const valid of publications.flatMap(({ reports }) => reports)) checkOutcomes(valid, report)
}

function checkOutcomes({ fields, placeOf }: Valid<ReportFields>, report: Report): void {
  const placeAt = (index: number) => placeOf(['outcomes', index, 'commitment'])
  const first = new Map<string, number>()
  for (const [index, { commitment }] of fields.outcomes.entries()) {
    const earlier = first.get(commitment)
    if (earlier === undefined) first.set(commitment, index)
    else report('structure/reported-twice', placeAt(index), { commitment, firstLine: placeAt(earlier).line })
  }
}
