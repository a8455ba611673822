import type { Commitment, Figure, Measurement } from '../../scripts/model/archive.ts'
import { isAllOfTime } from '../../scripts/model/measuring/commitment-days.ts'
import { isMeasured } from '../../scripts/model/measuring/figures-to-tell.ts'
import { latestFigures } from '../../scripts/model/measuring/latest-figures.ts'
import { reportedFigures } from '../../scripts/model/measuring/reported-figures.ts'
import { daysOf } from '../../scripts/model/periods/period-state.ts'
import { formatFigure } from './format-amount.ts'
import { formatMeasurement } from './format-measurement.ts'
import { formatSpan } from './format-span.ts'
import { formatSum } from './format-sum.ts'
import type { Reading } from './reading.ts'

/** A figure, with the days that it is about where these are not all, and what it shows beside the targets. */
export type ResultText = { readonly figure: string | null; readonly verdicts: readonly string[] }

/**
 * What was reported of a commitment as short as a table wants it: the figures that are held against its targets, a sum with
 * its parts, and the others of the latest report, each with its own verdicts. None where no figure was reported.
 */
export function formatResults(commitment: Commitment, reading: Reading): readonly ResultText[] {
  const { measurements } = commitment
  const latest = latestFigures(commitment.outcomes).filter((figure) => !isToldInSum(figure, measurements))
  const earlier = measurements.flatMap((measurement, index) => {
    const { figure } = measurement
    const isKnown = measurements.slice(0, index).some((other) => isOfSameFigures(other, measurement))
    return figure === null || latest.includes(figure) || isKnown ? [] : [figure]
  })
  const figures = [...earlier, ...latest]
  if (figures.length === 0) return []
  const results = figures.map((figure) => {
    const first = measurements.find((measurement) => measurement.figure === figure)
    const own = measurements.filter((measurement) => first !== undefined && isOfSameFigures(measurement, first))
    return { figure: formatWithDays(figure, own, commitment, reading), verdicts: verdictsOf(own, reading) }
  })
  const withoutFigure = verdictsOf(
    measurements.filter(({ figure }) => figure === null),
    reading,
  )
  return withoutFigure.length === 0 ? results : [...results, { figure: null, verdicts: withoutFigure }]
}

function isToldInSum(figure: Figure, measurements: readonly Measurement[]): boolean {
  return isMeasured(figure, measurements) && !measurements.some((measurement) => measurement.figure === figure)
}

/** Whether two measurements hold the same figure, or the sum of the same figures, against a target. */
function isOfSameFigures(a: Measurement, b: Measurement): boolean {
  const [some, others] = [reportedFigures(a), reportedFigures(b)]
  return some.length === others.length && some.every((figure) => others.includes(figure))
}

function verdictsOf(measurements: readonly Measurement[], reading: Reading): readonly string[] {
  return [...new Set(measurements.map((measurement) => formatMeasurement(measurement, reading).verdict))]
}

function formatWithDays(
  figure: Figure,
  measurements: readonly Measurement[],
  commitment: Commitment,
  reading: Reading,
): string {
  const sumOf = measurements[0]?.sumOf ?? []
  const words = sumOf.length > 0 ? formatSum(figure, sumOf, reading) : formatFigure(figure, reading)
  const days = measurements.find(({ covered }) => covered !== null)?.covered ?? null
  const period = daysOf(commitment.promise.publication.period)
  if (days === null || days.to < days.from || isAllOfTime(days, { ...commitment, period })) return words
  return `${words} (${formatSpan(days, reading.texts)})`
}
