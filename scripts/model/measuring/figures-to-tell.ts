import type { Commitment, Figure, Outcome } from '../archive.ts'
import { reportedFigures } from './reported-figures.ts'

/**
 * The figures of a report to be told with its words, so that none is told nowhere: all of them where several reports stand
 * one after the other, or else those that stand beside no target.
 */
export function figuresToTell(outcome: Outcome, { outcomes, measurements }: Commitment): readonly Figure[] {
  return outcomes.length > 1 ? outcome.figures : outcome.figures.filter((figure) => !isMeasured(figure, measurements))
}

/** Whether a figure stands beside a target, alone or in a sum, with its source. */
export function isMeasured(figure: Figure, measurements: Commitment['measurements']): boolean {
  return measurements.some((measurement) => reportedFigures(measurement).includes(figure))
}
