import type { Figure, Measurement } from '../archive.ts'

/** The figures of reports that a measurement builds on: the one that it holds against the target, or those of the sum. */
export function reportedFigures({ figure, sumOf }: Measurement): readonly Figure[] {
  if (sumOf.length > 0) return sumOf.map((part) => part.figure)
  return figure === null ? [] : [figure]
}
