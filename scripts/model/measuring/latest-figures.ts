import type { Figure, Outcome } from '../archive.ts'

/** The figures of the latest report that has any: a later one without figures does not take them away. */
export function latestFigures(outcomes: readonly Outcome[]): readonly Figure[] {
  return outcomes.findLast(({ figures }) => figures.length > 0)?.figures ?? []
}
