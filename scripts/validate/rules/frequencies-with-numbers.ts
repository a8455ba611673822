import type { Report } from '../../report/problem.ts'
import { targetsOf } from '../targets-of.ts'
import type { ValidContent } from '../valid-content.ts'

/** ”Per week” says nothing until it is known how many. */
export function frequenciesWithNumbers({ publications }: ValidContent, report: Report): void {
  for (const { fields, placeOf } of publications.flatMap(({ commitments }) => commitments)) {
    for (const { path, target, amountKey } of targetsOf(fields)) {
      if (amountKey !== null || target.per === undefined) continue
      report('measurable/frequency-without-number', placeOf([...path, 'per']), { name: 'per', value: target.per })
    }
  }
}
