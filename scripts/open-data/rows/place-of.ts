import type { Outcome } from '../../model/archive.ts'
import { outcomeNumber } from './outcome-number.ts'

/** Which outcome a row is about. */
export function placeOf(outcome: Outcome) {
  const { commitment, report } = outcome
  const { promise } = commitment
  return {
    publication: promise.publication.id,
    promise: promise.id,
    commitment: commitment.id,
    report: report.id,
    outcome: outcomeNumber(outcome),
  }
}
