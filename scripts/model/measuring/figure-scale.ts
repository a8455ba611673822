import type { Figure, Measurement, TargetAmount } from '../archive.ts'
import { timesOf } from './times-of.ts'
import { totalOf } from './total-of.ts'

/** A figure and a target on one line that begins at zero; lengths are in percent of the line. */
export type FigureScale = {
  /** The figure is a share of a total, and the line ends at 100 per cent or beyond. */
  readonly isShare: boolean
  /** `joints` are where one part of a sum ends and the next begins, in percent of the line. */
  readonly figure: { readonly value: number; readonly length: number; readonly joints: readonly number[] }
  /** `low` and `high` are the same but for a range. */
  readonly target: {
    readonly amount: TargetAmount
    readonly low: number
    readonly high: number
    readonly from: number
    readonly to: number
  }
}

type Compared = Exclude<Measurement, { readonly verdict: 'cannot-compare' }>

// Room beyond the greater of the two, so that a mark at the end can still be seen as one.
const ROOM = 1.04

/**
 * How a figure lies beside its target, to be drawn on one scale. A target that is counted up over time is drawn counted up.
 * `null` where there is nothing to draw to: no measurement, or a total that is zero.
 */
export function figureScale(measurement: Measurement): FigureScale | null {
  if (measurement.verdict === 'cannot-compare') return null
  const { target, figure, sumOf } = measurement
  const isShare = target.amount.kind === 'share'
  const value = isShare ? asShare(figure) : figure.value
  const range = rangeOf(measurement)
  if (value === null || range === null) return null
  const end = Math.max(value, range.high, isShare ? 100 : 0) * ROOM
  if (end <= 0 || value < 0) return null
  const lengthOf = (number: number) => Math.round((number / end) * 10_000) / 100
  return {
    isShare,
    figure: { value, length: lengthOf(value), joints: jointsOf(sumOf).map(lengthOf) },
    target: { amount: target.amount, ...range, from: lengthOf(range.low), to: lengthOf(range.high) },
  }
}

function jointsOf(sumOf: Compared['sumOf']): readonly number[] {
  const ends = sumOf.map((_, index) => sumOf.slice(0, index + 1).reduce((total, { figure }) => total + figure.value, 0))
  return ends.slice(0, -1)
}

function asShare(figure: Figure): number | null {
  const { value } = figure
  const of = totalOf(figure)
  if (of === null) return value
  return of === 0 ? null : (value * 100) / of
}

function rangeOf({ target: { amount }, figure, scaling }: Compared): { low: number; high: number } | null {
  const units = scaling?.units ?? 1
  switch (amount.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return { low: timesOf(amount.value, units), high: timesOf(amount.value, units) }
    case 'share':
      return { low: amount.value, high: amount.value }
    case 'between':
      return { low: timesOf(amount.low, units), high: timesOf(amount.high, units) }
    case 'all':
      return figure.of === null ? null : { low: figure.of, high: figure.of }
    case 'words-only':
      return null
  }
}
