import type { Report } from '../../report/problem.ts'
import { targetsOf } from '../targets-of.ts'
import type { ValidContent } from '../valid-content.ts'
import { describeValue } from '../values/value-at.ts'

/** A number is a number of something; otherwise no figure can be put beside it. */
export function numbersWithUnits({ publications }: ValidContent, report: Report): void {
  for (const { fields, placeOf } of publications.flatMap(({ commitments }) => commitments)) {
    for (const { path, target, amountKey, isCounted } of targetsOf(fields)) {
      if (!isCounted || amountKey === null || target.unit !== undefined) continue
      const details = { name: amountKey, value: describeValue(target[amountKey]) }
      report('measurable/number-without-unit', placeOf([...path, amountKey]), details)
    }
  }
}
