import type { Area, Figure, Measurement, Outcome, Scaling, Span, Target, TargetAmount } from './archive.ts'
import { compareAmount } from './compare-amount.ts'
import { type Day, type DayRange, firstDay, lastDay } from './dates.ts'
import { scaleTarget } from './scale-target.ts'
import type { CommitmentKind, IncomparableReason, Verdict } from './vocabulary.ts'

/** What must be known of a commitment to hold its figures against its targets. */
export type Measurable = {
  readonly kind: CommitmentKind | null
  readonly targets: readonly Target[]
  readonly due: Day | null
  /** The part of the period that it is for, where it is not for all of it. */
  readonly when: Span | null
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
 * beginning of the period to the report's date, and no longer than the commitment runs. Of these, only the days that the
 * commitment is for count ("in May–August"). A number that falls short before the time is over proves nothing
 * (`not-over`), a report without a date cannot say how much time it speaks of (`no-date`), and nor can a commitment whose
 * time is known in words alone ("in spring and autumn": `inexact-time`).
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
  const free = outcome.figures.filter((figure) => !isForAnother(figure, target, commitment.targets))
  if (target.amount.kind === 'words-only') {
    if (free.length === 0) return [incomparable('no-number', found)]
    return free.map((figure) => incomparable('no-number', { ...found, figure }))
  }
  const figures = outcome.figures.filter((figure) => isSameUnit(target, figure))
  if (figures.length > 0) return figures.map((figure) => measureFigure(commitment, target, outcome, figure))
  return [incomparable(free.length === 0 ? 'no-figure' : 'other-unit', { ...found, figure: free[0] ?? null })]
}

/** Whether a figure is counted in the unit of one of the commitment's other targets, and so is not meant for this one. */
function isForAnother(figure: Figure, target: Target, targets: readonly Target[]): boolean {
  return targets.some((other) => other !== target && other.unit?.id === figure.unit.id)
}

function measureFigure(commitment: Measurable, target: Target, outcome: Outcome, figure: Figure): Measurement {
  const found = { target, outcome, figure, wholePeriod: wholePeriodOf(commitment, target) }
  if (isElsewhere(figure, commitment.places)) return incomparable('other-area', found)
  if (target.amount.kind === 'all' && figure.of === null) return incomparable('no-total', found)
  const covered = coveredDays(outcome, commitment)
  if (!isCountedUp(target, commitment)) return onceOver(commitment, found, covered)
  if (covered === null) return incomparable('no-date', found)
  const scaling = scaleTarget(amountValue(target.amount), target.per, covered.from, covered.to)
  if (scaling === null || scaling.units === 0) return incomparable('not-over', found)
  const counted = decided(found, scaling.units, scaling)
  if (isInWords(commitment.when) && couldTurnInLessTime(counted, target)) return incomparable('inexact-time', found)
  return counted
}

type Found = {
  readonly target: Target
  readonly outcome: Outcome
  readonly figure: Figure
  readonly wholePeriod: Scaling | null
}

/** A target for the whole period, or one that says no "per". */
function onceOver(commitment: Measurable, found: Found, covered: Days | null): Measurement {
  const once = decided(found, 1, null)
  if (mayStillTurn(once, found.target) && !isStanding(commitment)) {
    if (covered === null) return incomparable('no-date', found)
    const end = endOf(commitment)
    if (end === null || covered.to < end) return incomparable('not-over', found)
  }
  const isPerUnsaid = found.target.per === null && !isStanding(commitment)
  const years = isPerUnsaid ? yearsIn(commitment.period, covered) : 1
  // "At least six" in a two-year period may mean six or twelve; only a number that is right both ways is judged.
  if (years > 1 && decided(found, years, null).verdict !== once.verdict) return incomparable('no-frequency', found)
  return once
}

/** Whether more of the same would change the verdict: too few may become enough, and few enough too many. */
function mayStillTurn({ verdict }: Measurement, { amount }: Target): boolean {
  return amount.kind === 'at-most' ? verdict === 'met' : verdict === 'below'
}

/** Whether the verdict could be another one if less time counted, as less is then expected: too few may be enough. */
function couldTurnInLessTime({ verdict }: Measurement, { amount }: Target): boolean {
  const turning: Record<'at-least' | 'at-most' | 'range', readonly Verdict[]> = {
    'at-least': ['below'],
    'at-most': ['met'],
    range: ['met', 'below'],
  }
  return turning[amount.kind === 'at-least' || amount.kind === 'at-most' ? amount.kind : 'range'].includes(verdict)
}

/** Words such as "spring and autumn" leave out some of the days between the dates beside them. */
function isInWords(when: Span | null): boolean {
  return when !== null && when.asPrinted !== null
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

type Days = { readonly from: Day; readonly to: Day }

/** The days that a report's figures count; `null` when the report states neither that nor a date. */
function coveredDays({ report }: Outcome, commitment: Measurable): Days | null {
  const { covers, asOf } = report
  if (covers !== null) return within({ from: firstDay(covers.from), to: lastDay(covers.to) }, commitment.when)
  if (asOf === null) return null
  return within({ from: commitment.period.from, to: earlier(lastDay(asOf), endOf(commitment)) }, commitment.when)
}

function within({ from, to }: Days, when: Span | null): Days {
  const [begin, end] = [when?.from ?? null, when?.to ?? null]
  return {
    from: begin !== null && firstDay(begin) > from ? firstDay(begin) : from,
    to: earlier(to, end === null ? null : lastDay(end)),
  }
}

function earlier(day: Day, end: Day | null): Day {
  return end !== null && end < day ? end : day
}

function endOf({ due, period }: Measurable): Day | null {
  return due ?? period.to
}

function wholePeriodOf(commitment: Measurable, target: Target): Scaling | null {
  const end = endOf(commitment)
  if (!isCountedUp(target, commitment) || end === null || isInWords(commitment.when)) return null
  const days = within({ from: commitment.period.from, to: end }, commitment.when)
  return scaleTarget(amountValue(target.amount), target.per, days.from, days.to)
}

type CountedUp = Target & { readonly per: NonNullable<Target['per']> }

/**
 * Whether the target grows with time: "six a year" does, "within 24 hours" and "in all schools" do not, and nor do "two
 * officers a day", who are the same two every day.
 */
function isCountedUp(target: Target, { kind }: Measurable): target is CountedUp {
  const grows = kind !== 'resource' && !['all', 'share', 'words-only'].includes(target.amount.kind)
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

/** Years in the period, or, where it has no end, in as much of it as is known. */
function yearsIn({ from, to }: DayRange, covered: Days | null): number {
  const end = to ?? covered?.to ?? null
  return end === null ? 1 : Math.max(1, scaleTarget(1, 'year', from, end)?.units ?? 1)
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
