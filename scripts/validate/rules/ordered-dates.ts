import { firstDay, lastDay } from '../../model/dates.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf } from '../period-of.ts'
import type { PartialDateField } from '../schemas/fields.ts'
import type { Valid, ValidContent, ValidPublication, ValuePath } from '../valid-content.ts'

type Ends = {
  readonly from?: PartialDateField | null | undefined
  readonly to?: PartialDateField | null | undefined
}
type Stretch = { readonly valid: Pick<Valid<unknown>, 'placeOf'>; readonly path: ValuePath; readonly ends: Ends }

/** Nothing ends before it begins. */
export function orderedDates({ parties, areas, publications }: ValidContent, report: Report): void {
  const entries = [...parties, ...areas].map((valid): Stretch => ({ valid, path: [], ends: valid.fields }))
  for (const { valid, path, ends } of [...entries, ...publications.flatMap(inFolder)]) {
    const [from, to] = [dateOf(ends.from), dateOf(ends.to)]
    if (from === null || to === null || firstDay(from) <= lastDay(to)) continue
    report('time/order', valid.placeOf([...path, 'to']), { from, to })
  }
}

function inFolder({ publication, commitments, surveys, reports }: ValidPublication): readonly Stretch[] {
  return [
    ...stretchAt(publication, ['period'], publication?.fields.period),
    ...commitments.flatMap((commitment) => stretchAt(commitment, ['when'], commitment.fields.when)),
    ...surveys.flatMap((survey) => stretchAt(survey, ['fieldwork'], survey.fields.fieldwork)),
    ...reports.flatMap((valid) => stretchAt(valid, ['covers'], valid.fields.covers)),
  ]
}

function stretchAt(
  valid: Pick<Valid<unknown>, 'placeOf'> | null,
  path: ValuePath,
  ends: Ends | undefined,
): readonly Stretch[] {
  return valid === null || ends === undefined ? [] : [{ valid, path, ends }]
}
