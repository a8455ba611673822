import type { Archive, Commitment, Figure, Measurement, Target, TargetAmount } from '../../model/archive.ts'
import { timesOf } from '../../model/measuring/times-of.ts'
import { totalOf } from '../../model/measuring/total-of.ts'
import { daysToTell, type HeldAgainst, heldAgainst, reportOf } from '../held-against.ts'
import type { Row } from '../table.ts'
import { commitmentsIn } from './commitment-rows.ts'
import { outcomeNumber } from './outcome-number.ts'

/**
 * A row for each target and each figure that is held against it, so that figures that contradict each other both stand there,
 * and those of one year beside those of the next; one row for a target that no figure is about.
 */
export function targetRows(archive: Archive): readonly Row<'targets'>[] {
  return commitmentsIn(archive).flatMap((commitment) =>
    commitment.targets.flatMap((target, index) => {
      const own = commitment.measurements.filter((one) => one.target === target)
      const measurements = own.length === 0 ? [null] : own
      return measurements.map((measurement, place) => ({
        ...rowOf(archive, commitment, { target, number: index + 1, measurement }),
        measurement: place + 1,
      }))
    }),
  )
}

type Measured = { readonly target: Target; readonly number: number; readonly measurement: Measurement | null }

function rowOf({ asOf }: Archive, commitment: Commitment, { target, number, measurement }: Measured) {
  const { promise } = commitment
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
    ...expectedOf(measurement),
    'as-of': asOf,
    report: measurement && reportOf(measurement),
    figure: measurement && figureNumber(measurement),
    of: measurement?.figure?.of ?? null,
    ...daysToTell(measurement),
    'sum-of': measurement && partsOf(measurement),
    qualifier: measurement?.figure?.qualifier ?? null,
    outcome: measurement && numberOfOutcome(measurement),
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

/** The number of the account in outcomes.csv; a sum is of several. */
function numberOfOutcome({ outcome, sumOf }: Measurement): number | null {
  return outcome === null || sumOf.length > 0 ? null : outcomeNumber(outcome)
}

/** The number of the figure in figures.csv, where a sum has no row. */
function figureNumber({ figure, outcome, sumOf }: Measurement): number | null {
  return figure === null || outcome === null || sumOf.length > 0 ? null : outcome.figures.indexOf(figure) + 1
}

/** The reports whose figures were added up, each with the number of the figure: `2023-06-30#1`. */
function partsOf({ sumOf }: Measurement): readonly string[] {
  return sumOf.map(({ figure, outcome }) => `${outcome.report.id}#${outcome.figures.indexOf(figure) + 1}`)
}

/** What the figure was held against, counted in the same things as the figure. */
function expectedOf(measurement: Measurement | null): HeldAgainst {
  const held = heldAgainst(measurement)
  const { target, figure } = measurement ?? {}
  if (held.expected === null || figure == null || target?.amount.kind !== 'share') return held
  return { ...held, expected: inNumbers(held.expected, figure) }
}

// Without a total, the figure is in percent itself.
function inNumbers(percent: number, figure: Figure): number {
  const of = totalOf(figure)
  return of === null ? percent : timesOf(percent, of) / 100
}
