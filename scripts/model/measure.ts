import type { Area, Figure, Measurement, Outcome, Scaling, Target, TargetAmount } from './archive.ts'
import { compareAmount } from './compare-amount.ts'
import { type Day, type DayRange, firstDay, lastDay } from './dates.ts'
import { scaleTarget } from './scale-target.ts'
import type { CommitmentKind, IncomparableReason } from './vocabulary.ts'

/** What must be known of a commitment to hold its figures against its targets. */
export type Measurable = {
  readonly kind: CommitmentKind | null
  readonly targets: readonly Target[]
  readonly due: Day | null
  readonly places: readonly Area[]
  /** Oldest first. */
  readonly outcomes: readonly Outcome[]
  /** The days of the publication's period. */
  readonly period: DayRange
}

/**
 * What the figures of the latest report with figures show beside each target.
 *
 * A target "per week (month, year …)" is counted up over the days that the report covers: `covers`, or else from the
 * beginning of the period to the report's date. A number that falls short before the time is over proves nothing
 * (`not-over`), and a report without a date cannot say how much time it speaks of (`no-date`).
 */
export function measure(commitment: Measurable): readonly Measurement[] {
  const outcome =
    commitment.outcomes.findLast(({ figures }) => figures.length > 0) ?? commitment.outcomes.at(-1) ?? null
  if (commitment.targets.length === 0) {
    return (outcome?.figures ?? []).map((figure) => incomparable('no-target', { figure, outcome }))
  }
  return commitment.targets.flatMap((target) => measureTarget(commitment, target, outcome))
}

function measureTarget(commitment: Measurable, target: Target, outcome: Outcome | null): readonly Measurement[] {
  const found = { target, outcome, wholePeriod: wholePeriodOf(commitment, target) }
  if (outcome === null) return [incomparable('no-outcome', found)]
  if (outcome.figures.length === 0) return [incomparable('no-figure', found)]
  if (target.amount.kind === 'words-only') {
    return outcome.figures.map((figure) => incomparable('no-number', { ...found, figure }))
  }
  const figures = outcome.figures.filter((figure) => isSameUnit(target, figure))
  if (figures.length === 0) return [incomparable('other-unit', { ...found, figure: outcome.figures[0] ?? null })]
  return figures.map((figure) => measureFigure(commitment, target, outcome, figure))
}

function measureFigure(commitment: Measurable, target: Target, outcome: Outcome, figure: Figure): Measurement {
  const found = { target, outcome, figure, wholePeriod: wholePeriodOf(commitment, target) }
  if (isElsewhere(figure, commitment.places)) return incomparable('other-area', found)
  if (target.amount.kind === 'all' && figure.of === null) return incomparable('no-total', found)
  const covered = coveredDays(outcome, commitment.period)
  if (isCountedUp(target)) {
    if (covered === null) return incomparable('no-date', found)
    const scaling = scaleTarget(amountValue(target.amount), target.per, covered.from, covered.to)
    if (scaling === null || scaling.units === 0) return incomparable('not-over', found)
    return decided(found, scaling.units, scaling)
  }
  return onceOver(commitment, found, covered)
}

type Found = {
  readonly target: Target
  readonly outcome: Outcome
  readonly figure: Figure
  readonly wholePeriod: Scaling | null
}

/** A target for the whole period, or one that says no "per". */
function onceOver(commitment: Measurable, found: Found, covered: DayRange | null): Measurement {
  const once = decided(found, 1, null)
  if (mayStillTurn(once, found.target) && !isStanding(commitment)) {
    if (covered === null) return incomparable('no-date', found)
    const end = commitment.due ?? commitment.period.to
    if (end === null || covered.to === null || covered.to < end) return incomparable('not-over', found)
  }
  const isPerUnsaid = found.target.per === null && !isStanding(commitment)
  const years = isPerUnsaid ? yearsIn(commitment.period) : 1
  // "At least six" in a two-year period may mean six or twelve; only a number that is right both ways is judged.
  if (years > 1 && decided(found, years, null).verdict !== once.verdict) return incomparable('no-frequency', found)
  return once
}

/** Whether more of the same would change the verdict: too few may become enough, and few enough too many. */
function mayStillTurn({ verdict }: Measurement, { amount }: Target): boolean {
  return amount.kind === 'at-most' ? verdict === 'met' : verdict === 'below'
}

function decided(found: Found, scale: number, scaling: Scaling | null): Measurement {
  const { target, outcome, figure } = found
  const verdict = compareAmount(target.amount, figure, scale)
  if (verdict === null) return incomparable('too-inexact', found)
  return { verdict, target, figure, outcome, expected: expectedNumber(target.amount, scale), scaling }
}

function incomparable(
  reason: IncomparableReason,
  found: { target?: Target; figure?: Figure | null; outcome: Outcome | null; wholePeriod?: Scaling | null },
): Measurement {
  return {
    verdict: 'cannot-compare',
    reason,
    target: found.target ?? null,
    figure: found.figure ?? null,
    outcome: found.outcome,
    wholePeriod: found.wholePeriod ?? null,
  }
}

/** The days that a report's figures count; `null` when the report states neither that nor a date. */
function coveredDays({ report }: Outcome, period: DayRange): { readonly from: Day; readonly to: Day } | null {
  if (report.covers !== null) return { from: firstDay(report.covers.from), to: lastDay(report.covers.to) }
  return report.asOf === null ? null : { from: period.from, to: lastDay(report.asOf) }
}

function wholePeriodOf({ period, due }: Measurable, target: Target): Scaling | null {
  const end = due ?? period.to
  if (!isCountedUp(target) || end === null) return null
  return scaleTarget(amountValue(target.amount), target.per, period.from, end)
}

type CountedUp = Target & { readonly per: NonNullable<Target['per']> }

/** Whether the target grows with time: "six a year" does, "within 24 hours" and "in all schools" do not. */
function isCountedUp(target: Target): target is CountedUp {
  const grows = target.amount.kind !== 'all' && target.amount.kind !== 'share' && target.amount.kind !== 'words-only'
  return grows && target.per !== null && target.per !== 'period'
}

/** Something that is there all the time rather than counted over time: two officers, a repair within 24 hours. */
function isStanding({ kind }: Measurable): boolean {
  return kind === 'resource' || kind === 'service-level'
}

function isSameUnit(target: Target, figure: Figure): boolean {
  return target.unit === null || target.unit.id === figure.unit.id
}

function isElsewhere(figure: Figure, places: readonly Area[]): boolean {
  return figure.places.length > 0 && places.length > 0 && !figure.places.some((place) => places.includes(place))
}

function yearsIn({ from, to }: DayRange): number {
  return to === null ? 1 : Math.max(1, scaleTarget(1, 'year', from, to)?.units ?? 1)
}

/** The number a target counts with; for a range its lower end. */
function amountValue(amount: TargetAmount): number {
  switch (amount.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'share':
      return amount.value
    case 'between':
      return amount.low
    case 'all':
    case 'words-only':
      return 0
  }
}

function expectedNumber(amount: TargetAmount, scale: number): number | null {
  return amount.kind === 'all' || amount.kind === 'words-only' ? null : amountValue(amount) * scale
}
