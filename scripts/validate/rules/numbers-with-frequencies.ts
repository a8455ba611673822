import { monthsIn } from '../../model/dates.ts'
import { daysOf } from '../../model/periods/period-state.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf, periodOf } from '../period-of.ts'
import type { CommitmentFields } from '../schemas/commitment-fields.ts'
import { targetsOf } from '../targets-of.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'
import { describeValue } from '../values/value-at.ts'

/** What is there all the time, or has a time of its own, has no frequency. */
const WITHOUT_FREQUENCY: readonly CommitmentFields['kind'][] = ['resource', 'service-level', 'plan']

/** Over more than a year, ”at least six” may be six in all or six every year. */
export function numbersWithFrequencies({ publications }: ValidContent, report: Report): void {
  for (const folder of publications) {
    const period = periodOf(folder)
    if (period === null || !isLongerThanYear(period.days)) continue
    for (const commitment of folder.commitments) {
      if (!needsFrequency(commitment.fields)) continue
      reportTargets(commitment, { periodFrom: period.from, periodTo: period.to }, report)
    }
  }
}

function needsFrequency({ kind, when }: CommitmentFields): boolean {
  if (WITHOUT_FREQUENCY.includes(kind)) return false
  const [from, to] = [dateOf(when?.from), dateOf(when?.to)]
  return from === null || to === null || isLongerThanYear(daysOf({ from, to }))
}

function isLongerThanYear({ from, to }: { readonly from: string; readonly to: string | null }): boolean {
  return to === null || monthsIn(from, to) > 12
}

function reportTargets(
  { fields, placeOf }: ValidPublication['commitments'][number],
  period: { readonly periodFrom: string; readonly periodTo: string | null },
  report: Report,
): void {
  for (const { path, target, amountKey, isCounted } of targetsOf(fields)) {
    if (!isCounted || amountKey === null || target.unit === undefined || target.per !== undefined) continue
    const details = { name: amountKey, value: describeValue(target[amountKey]), unit: target.unit, ...period }
    report('measurable/no-frequency', placeOf([...path, amountKey]), details)
  }
}
