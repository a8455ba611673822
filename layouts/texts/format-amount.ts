import type { Figure, Unit } from '../../scripts/model/archive.ts'
import { isPercent } from '../../scripts/model/measuring/is-percent.ts'
import { formatNumber } from './format-number.ts'
import { phraseOf, type Reading } from './reading.ts'

/** A number with its unit in the right form: `1 möte`, `6 möten`; the number alone when there is no unit. */
export function formatAmount(value: number, unit: Unit | null, reading: Reading): string {
  const number = formatNumber(value, reading.texts)
  // A no-break space, so that a number never ends a line without what it counts.
  return unit === null ? number : `${number}\u00a0${phraseOf(value === 1 ? unit.one : unit.many, reading)}`
}

/** Several figures, one after the other: `drygt 60 möten; 90 timmar`. */
export function formatFigures(figures: readonly Figure[], reading: Reading): string {
  return figures.map((figure) => formatFigure(figure, reading)).join('; ')
}

/** A reported figure: `drygt 60 möten`, `3 av 12 skolor`, `82 procent av 250`. */
export function formatFigure({ value, unit, qualifier, of }: Figure, reading: Reading): string {
  const { texts } = reading
  const { figure } = texts
  if (of === null) return figure[qualifier](formatAmount(value, unit, reading))
  if (isPercent(unit.id))
    return figure[qualifier](figure.of(formatAmount(value, unit, reading), formatNumber(of, texts)))
  return figure[qualifier](figure.of(formatNumber(value, texts), formatAmount(of, unit, reading)))
}
