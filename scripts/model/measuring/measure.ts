import type {
  Area,
  Figure,
  Measurement,
  Outcome,
  ReportedFigure,
  Scaling,
  Span,
  Target,
  TargetAmount,
} from '../archive.ts'
import { type Day, type DayRange, type Days, firstDay, lastDay } from '../dates.ts'
import { isAlongside } from '../latest-accounts.ts'
import type { CommitmentKind, IncomparableReason, Verdict } from '../vocabulary.ts'
import { addUp, type Counted, type Together } from './add-up.ts'
import { commitmentDays, coveredDays, isAllOfTime, isOfItsTime, startOf, type Timed } from './commitment-days.ts'
import { compareAmount } from './compare-amount.ts'
import { countUnits, unitAt } from './count-units.ts'
import { type CountedUp, isAddedUp, isCountedUp, isStanding } from './how-counted.ts'
import { isPercent } from './is-percent.ts'
import { latestWithFigures } from './latest-figures.ts'
import { isElsewhere, isOfSomePlaces } from './places-covered.ts'
import { type Counting, scaleTarget } from './scale-target.ts'
import { timesOf } from './times-of.ts'
import { totalOf } from './total-of.ts'

/** What must be known of a commitment to hold its figures against its targets. */
export type Measurable = Timed & {
  readonly kind: CommitmentKind | null
  readonly targets: readonly Target[]
  readonly places: readonly Area[]
  /** Oldest first. */
  readonly outcomes: readonly Outcome[]
}

/**
 * What figures show beside each target: those of the latest report that has any, or of several of that day, and of a target
 * that is counted up over time or holds all the time, also those of earlier reports that say themselves which other days they
 * cover.
 *
 * A target "per week (month, year …)" is counted up over the days that the report covers: `covers`, or else from the
 * beginning of the period to the report's date, and no longer than the commitment runs. Of these, only the days that the
 * commitment is for count ("in May–August"). Where the days are no whole number of years (months …), it is judged only when
 * the one that has begun makes no difference (`uneven-time`).
 *
 * A number for a part of the time or of the places proves only what the rest cannot turn (`not-over`, `some-areas`): too
 * few may become enough, and few enough too many. A report without a date cannot say how much time it speaks of
 * (`no-date`), and nor can a commitment whose time is known in words alone ("in spring and autumn": `inexact-time`).
 *
 * Counts of reports that follow upon each other within one unit of the target's time are added up first (`addUp`), and
 * their sum is held against it in their place, just as one report of all these days would be.
 */
export function measure(commitment: Measurable): readonly Measurement[] {
  const latest = latestOutcomes(commitment.outcomes)
  if (commitment.targets.length === 0) {
    return latest.flatMap((outcome) => outcome.figures.map((figure) => incomparable('no-target', { figure, outcome })))
  }
  return commitment.targets.flatMap((target) => {
    const earlier = earlierOutcomes(commitment, target, latest)
    const sums = sumsFor(commitment, target, [...earlier, ...latest])
    const isJudgedByReport = isCountedUp(target, commitment) || isStanding(commitment)
    const judged = isJudgedByReport ? [...earlier, ...latest] : latest
    if (judged.length === 0) return measureTarget(commitment, target, null, sums)
    return judged.flatMap((one) => measureTarget(commitment, target, one, sums))
  })
}

/**
 * Those of the latest day that has figures, of which there are several where parties report each by itself; without any, the
 * last.
 */
function latestOutcomes(outcomes: readonly Outcome[]): readonly Outcome[] {
  const withFigures = latestWithFigures(outcomes)
  return withFigures.length > 0 ? withFigures : outcomes.slice(-1)
}

/** Those of other days than the later ones, oldest first; what was reached in one year is not outdone by the next. */
function earlierOutcomes(commitment: Measurable, target: Target, latest: readonly Outcome[]): readonly Outcome[] {
  const taken: Outcome[] = [...latest]
  for (const outcome of commitment.outcomes.toReversed()) {
    const isUsed = taken.includes(outcome) || !outcome.figures.some((figure) => isSameUnit(target, figure))
    const isFurther = taken.every((later) => isOfOtherDays(outcome, later) || isAlongside(outcome, later))
    if (!isUsed && isFurther) taken.unshift(outcome)
  }
  return taken.filter((outcome) => !latest.includes(outcome))
}

function isOfOtherDays({ report: { covers } }: Outcome, { report: { covers: later } }: Outcome): boolean {
  if (covers === null || later === null) return false
  return lastDay(covers.to) < firstDay(later.from) || lastDay(later.to) < firstDay(covers.from)
}

/** @param outcomes of different days, oldest report first */
function sumsFor(commitment: Measurable, target: Target, outcomes: readonly Outcome[]): readonly Together[] {
  if (!isAddedUp(target, commitment)) return []
  const { per } = target
  const countedIn = (some: readonly Outcome[]) => some.flatMap((one) => countedFigures(commitment, target, one))
  const start = startOf(commitment)
  const unitOf = (day: Day) => (per === 'period' ? 1 : unitAt(per, start, day))
  const sums = addUp(countedIn(outcomes), countedIn(commitment.outcomes), unitOf)
  return sums.filter((sum) => !hidesVerdict(commitment, target, sum))
}

/** 24 walks are 24, and with "about one" more they would only be about 25. */
function hidesVerdict(commitment: Measurable, target: Target, { parts, counted }: Together): boolean {
  const isDecided = (one: Counted) => measureFigure(commitment, target, one).verdict !== 'cannot-compare'
  return !isDecided(counted) && parts.some(isDecided)
}

/** The figures about a target in a report that says itself which days it covers, some of the commitment's among them. */
function countedFigures(commitment: Measurable, target: Target, outcome: Outcome): readonly Counted[] {
  const covered = coveredDays(outcome.report, commitment)
  if (outcome.report.covers === null || covered === null || !isOfItsTime(covered, commitment)) return []
  const figures = outcome.figures.filter((figure) => isSameUnit(target, figure))
  return figures.map((figure) => ({ figure, outcome, covered, sumOf: [] }))
}

function measureTarget(
  commitment: Measurable,
  target: Target,
  outcome: Outcome | null,
  sums: readonly Together[],
): readonly Measurement[] {
  const found = { target, outcome, wholePeriod: wholePeriodOf(commitment, target) }
  if (outcome === null) return [incomparable('no-outcome', found)]
  const free = outcome.figures.filter((figure) => !isForAnother(figure, target, commitment.targets))
  if (target.amount.kind === 'words-only') {
    if (free.length === 0) return [incomparable('no-number', found)]
    return free.map((figure) => incomparable('no-number', { ...found, figure }))
  }
  const figures = outcome.figures.filter((figure) => isSameUnit(target, figure))
  if (figures.length > 0) {
    return figures.flatMap((figure) => measureReported(commitment, target, { figure, outcome }, sums))
  }
  return [incomparable(free.length === 0 ? 'no-figure' : 'other-unit', { ...found, figure: free[0] ?? null })]
}

/** Whether a figure is counted in the unit of one of the commitment's other targets, and so is not meant for this one. */
function isForAnother(figure: Figure, target: Target, targets: readonly Target[]): boolean {
  return targets.some((other) => other !== target && other.unit?.id === figure.unit.id)
}

/** What is added up is told with the sum, and the sum where the latest of its parts would be. */
function measureReported(
  commitment: Measurable,
  target: Target,
  { figure, outcome }: ReportedFigure,
  sums: readonly Together[],
): readonly Measurement[] {
  const sum = sums.find(({ parts }) => parts.some((part) => part.figure === figure))
  if (sum !== undefined) return sum.latest === outcome ? [measureFigure(commitment, target, sum.counted)] : []
  const covered = coveredDays(outcome.report, commitment)
  return [measureFigure(commitment, target, { figure, outcome, covered, sumOf: [] })]
}

type Told = ReportedFigure & { readonly covered: Days | null; readonly sumOf: readonly ReportedFigure[] }

function measureFigure(commitment: Measurable, target: Target, told: Told): Measurement {
  const { figure } = told
  const found = { ...told, target, wholePeriod: wholePeriodOf(commitment, target) }
  if (isElsewhere(figure.places, commitment.places)) return incomparable('other-area', found)
  if (isPartOfUnknown(target, figure)) return incomparable('no-total', found)
  if (totalOf(figure) === 0) return incomparable('empty-total', found)
  const measured = isCountedUp(target, commitment)
    ? countedUp(commitment, { ...found, target })
    : onceOver(commitment, found)
  return isOfSomePlaces(figure.places, commitment.places) && couldTurnElsewhere(measured, target)
    ? incomparable('some-areas', found)
    : measured
}

/** 205 pupils are a share of all pupils only where it is said how many there are; 82 per cent are one as they stand. */
function isPartOfUnknown({ amount: { kind } }: Target, { of, unit }: Figure): boolean {
  return of === null && (kind === 'all' || (kind === 'share' && !isPercent(unit.id)))
}

type Found = Told & { readonly target: Target; readonly wholePeriod: Scaling | null }

/** A target "per week (month, year …)". */
function countedUp(commitment: Measurable, found: Found & { target: CountedUp }): Measurement {
  const { covered } = found
  if (covered === null) return incomparable('no-date', found)
  const counted = overUnits(found, covered)
  if (counted === null) return incomparable(isAllOfTime(covered, commitment) ? 'uneven-time' : 'not-over', found)
  return isInWords(commitment.when) && couldTurn(counted, found.target) ? incomparable('inexact-time', found) : counted
}

/** What holds whether or not the unit of time that has only begun is counted; `null` when that makes a difference. */
function overUnits(found: Found & { target: CountedUp }, days: Days): Measurement | null {
  const most = overCounted(found, days, 'begun')
  if (most === null || !couldTurn(most, found.target)) return most
  const least = overCounted(found, days, 'whole')
  return least?.verdict === most.verdict ? least : null
}

function overCounted(found: Found & { target: CountedUp }, { from, to }: Days, counting: Counting): Measurement | null {
  const { amount, per } = found.target
  const scaling = scaleTarget(amountValue(amount), per, from, to, counting)
  return scaling === null || scaling.units === 0 ? null : decided(found, scaling.units, scaling)
}

/** A target for the whole period, or one that says no "per". */
function onceOver(commitment: Measurable, found: Found): Measurement {
  const { covered } = found
  const once = decided(found, 1, null)
  if (couldTurn(once, found.target) && !isStanding(commitment)) {
    if (covered === null) return incomparable('no-date', found)
    if (!isAllOfTime(covered, commitment)) return incomparable('not-over', found)
  }
  const isPerUnsaid = found.target.per === null && !isStanding(commitment)
  const years = isPerUnsaid ? yearsIn(commitment.period, covered) : 1
  // "At least six" in a two-year period may mean six or twelve; only a number that is right both ways is judged.
  if (years > 1 && decided(found, years, null).verdict !== once.verdict) return incomparable('no-frequency', found)
  return once
}

// What more of the same, or less time to do it in, would turn into another verdict: too few into enough, few enough into too
// many.
const TURNING = {
  'at-least': ['below'],
  'at-most': ['met'],
  exactly: ['met', 'below'],
  between: ['met', 'below'],
  all: ['below'],
  share: ['below'],
  'words-only': [],
} as const satisfies Readonly<Record<TargetAmount['kind'], readonly Verdict[]>>

function couldTurn({ verdict }: Measurement, { amount }: Target): boolean {
  return TURNING[amount.kind].some((turning) => turning === verdict)
}

/** Whether what is counted in the other places could change the verdict; of shares nobody knows which way. */
function couldTurnElsewhere(measured: Measurement, target: Target): boolean {
  const isPartOfAll = target.amount.kind === 'all' || target.amount.kind === 'share'
  return isPartOfAll ? measured.verdict !== 'cannot-compare' : couldTurn(measured, target)
}

/** Words such as "spring and autumn" leave out some of the days between the dates beside them. */
function isInWords(when: Span | null): boolean {
  return when !== null && when.asPrinted !== null
}

function decided(found: Found, scale: number, scaling: Scaling | null): Measurement {
  const { target, outcome, figure, sumOf, covered } = found
  const verdict = compareAmount(target.amount, figure, scale)
  if (verdict === null) return incomparable('too-inexact', found)
  return { verdict, target, figure, outcome, sumOf, covered, expected: expectedNumber(target.amount, scale), scaling }
}

function incomparable(
  reason: IncomparableReason,
  found: Partial<Omit<Found, 'figure' | 'outcome'>> & { figure?: Figure | null; outcome: Outcome | null },
): Measurement {
  return {
    verdict: 'cannot-compare',
    reason,
    target: found.target ?? null,
    figure: found.figure ?? null,
    outcome: found.outcome,
    sumOf: found.sumOf ?? [],
    covered: found.covered ?? null,
    wholePeriod: found.wholePeriod ?? null,
  }
}

function wholePeriodOf(commitment: Measurable, target: Target): Scaling | null {
  const days = commitmentDays(commitment)
  if (!isCountedUp(target, commitment) || days === null || isInWords(commitment.when)) return null
  const scaling = scaleTarget(amountValue(target.amount), target.per, days.from, days.to)
  return scaling === null || scaling.units === 0 ? null : scaling
}

function isSameUnit({ unit, amount }: Target, figure: Figure): boolean {
  return unit === null || unit.id === figure.unit.id || (amount.kind === 'share' && isPercent(figure.unit.id))
}

/** Years in the period, the last of which may only have begun, or, where it has no end, in as much of it as is known. */
function yearsIn({ from, to }: DayRange, covered: Days | null): number {
  const end = to ?? covered?.to ?? null
  return end === null ? 1 : Math.max(1, countUnits('year', from, end).begun)
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
  return amount.kind === 'all' || amount.kind === 'words-only' ? null : timesOf(amountValue(amount), scale)
}
