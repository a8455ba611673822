import type { Figure, ReportedFigure } from '../../scripts/model/archive.ts'
import { formatFigure } from './format-amount.ts'
import { formatNumber } from './format-number.ts'
import type { Reading } from './reading.ts'

/** Figures and what they come to: `12 + 13 = 25 trygghetsvandringar`. */
export function formatSum(figure: Figure, sumOf: readonly ReportedFigure[], reading: Reading): string {
  const { texts } = reading
  const parts = sumOf.map((part) => texts.figure[part.figure.qualifier](formatNumber(part.figure.value, texts)))
  // A line ends with a sign, so that the reader knows that more is to come, and none begins with one.
  return `${parts.join('\u00a0+ ')}\u00a0= ${formatFigure(figure, reading)}`
}
