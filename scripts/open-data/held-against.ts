import type { Measurement } from '../model/archive.ts'
import { timesOf } from '../model/measuring/times-of.ts'

/** The number that a figure was held against, of a range the lower one with the higher one beside it. */
export type HeldAgainst = { readonly expected: number | null; readonly 'expected-to': number | null }

/** What a measurement held its figure against, a share in percent; nothing where the two could not be compared. */
export function heldAgainst(measurement: Measurement | null): HeldAgainst {
  if (measurement === null || measurement.verdict === 'cannot-compare') return { expected: null, 'expected-to': null }
  const { target, figure, expected, scaling } = measurement
  switch (target.amount.kind) {
    case 'between':
      return { expected, 'expected-to': timesOf(target.amount.high, scaling?.units ?? 1) }
    case 'all':
      return { expected: figure.of, 'expected-to': null }
    default:
      return { expected, 'expected-to': null }
  }
}

/** The report that a figure stands in; a sum stands in none. */
export function reportOf({ outcome, sumOf }: Measurement): string | null {
  return outcome === null || sumOf.length > 0 ? null : outcome.report.id
}

/** The days that a measurement is about; none where nobody says, or where no day of the commitment is among them. */
export function daysToTell(measurement: Measurement | null) {
  const covered = measurement?.covered ?? null
  return covered === null || covered.to < covered.from
    ? { 'covers-from': null, 'covers-to': null }
    : { 'covers-from': covered.from, 'covers-to': covered.to }
}
