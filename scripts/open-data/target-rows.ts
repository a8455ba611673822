import type { Archive, Commitment, Measurement, Target, TargetAmount } from '../model/archive.ts'
import { commitmentsIn } from './commitment-rows.ts'
import type { Row } from './table.ts'

/** A row for each target, with what the figures of the latest report show beside it. */
export function targetRows(archive: Archive): readonly Row<'targets'>[] {
  return commitmentsIn(archive).flatMap((commitment) =>
    commitment.targets.map((target, index) => rowOf(archive, commitment, target, index + 1)),
  )
}

function rowOf({ asOf }: Archive, commitment: Commitment, target: Target, number: number): Row<'targets'> {
  const { promise } = commitment
  const measurement = commitment.measurements.find((one) => one.target === target)
  return {
    publication: promise.publication.id,
    promise: promise.id,
    commitment: commitment.id,
    target: number,
    amount: target.amount.kind,
    ...numbersOf(target.amount),
    unit: target.unit?.id ?? null,
    per: target.per,
    'as-printed': target.asPrinted,
    verdict: measurement?.verdict ?? null,
    reason: measurement?.verdict === 'cannot-compare' ? measurement.reason : null,
    value: measurement?.figure?.value ?? null,
    expected: measurement === undefined ? null : expectedOf(measurement),
    'as-of': asOf,
  }
}

function numbersOf(amount: TargetAmount) {
  switch (amount.kind) {
    case 'between':
      return { number: amount.low, 'number-to': amount.high }
    case 'all':
    case 'words-only':
      return { number: null, 'number-to': null }
    default:
      return { number: amount.value, 'number-to': null }
  }
}

function expectedOf(measurement: Measurement): number | null {
  return measurement.verdict === 'cannot-compare' ? null : measurement.expected
}
