import type { Figure, Measurement } from '../archive.ts'
import { isSameSource } from '../is-same-source.ts'

/** A measurement, with further figures of which the same is to be said. */
export type ToldMeasurement = { readonly measurement: Measurement; readonly alsoFigures: readonly Figure[] }

/**
 * Measurements as they are told to readers: figures that have no target are told together, so that the reason is given once.
 * Those of different sources stay apart, as each source stands after its figures.
 */
export function measurementsToTell(measurements: readonly Measurement[]): readonly ToldMeasurement[] {
  return measurements.flatMap((measurement, index) => {
    if (measurements.slice(0, index).some((earlier) => isToldWith(earlier, measurement))) return []
    const others = measurements.slice(index + 1).filter((later) => isToldWith(measurement, later))
    return [{ measurement, alsoFigures: others.flatMap(({ figure }) => (figure === null ? [] : [figure])) }]
  })
}

function isToldWith(first: Measurement, other: Measurement): boolean {
  return (
    isWithoutTarget(first) &&
    isWithoutTarget(other) &&
    first.outcome === other.outcome &&
    isSameSource(first.figure?.source ?? null, other.figure?.source ?? null)
  )
}

function isWithoutTarget(measurement: Measurement): boolean {
  return measurement.verdict === 'cannot-compare' && measurement.reason === 'no-target'
}
