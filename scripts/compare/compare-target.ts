import type { Target } from '../model/archive.ts'
import type { DayRange, Days } from '../model/dates.ts'
import { isSameStretch, type Recurrence, sharedDays, timesOver } from '../model/measuring/count-over-days.ts'
import type { CommitmentKind, TargetDirection, UndecidedReason } from '../model/vocabulary.ts'
import type { ScaledNumbers, TargetChange } from './comparison.ts'
import { targetJson } from './json/commitment-json.ts'
import { type Limits, limitsOf } from './target-limits.ts'

/** A target, with what the meaning of its number depends on. */
export type PromisedTarget = {
  readonly target: Target
  readonly kind: CommitmentKind | null
  /** The days of its publication's period. */
  readonly period: DayRange
}

type Decision = {
  readonly direction: TargetDirection | null
  readonly reason: UndecidedReason | null
  readonly scaled: ScaledNumbers | null
}

// A millionth, so that once a day is not less than seven times a week in binary numbers.
const TOLERANCE = 1e-6

/**
 * Whether a target asks for more than an earlier one, for less or for as much; `null` when the two are the same.
 *
 * Numbers that count up over time ("52 a year", "104 for the period") are compared over the same days, those of the longer
 * of the two periods (`timesOver`). A number without "per" may be for each year or for
 * the whole period; it is judged only where both readings say the same.
 */
export function compareTarget(before: PromisedTarget, after: PromisedTarget): TargetChange | null {
  const isWrittenAlike = JSON.stringify(targetJson(before.target)) === JSON.stringify(targetJson(after.target))
  const decision = decide(before, after)
  if (isWrittenAlike && (decision.direction === 'same' || before.target.amount.kind === 'words-only')) return null
  return { before: before.target, after: after.target, ...decision }
}

function decide(before: PromisedTarget, after: PromisedTarget): Decision {
  const [was, is] = [limitsOf(before.target.amount), limitsOf(after.target.amount)]
  if (was === null || is === null) return undecided('words-only')
  if (isOtherUnit(before.target, after.target)) return undecided('other-unit')
  if (was.family !== is.family) return undecided('other-amount')
  if (isStretchAlike(before, after)) return besideEachOther(before, after, [was], [is], null)
  const days = sharedDays(recurrenceOf(before), recurrenceOf(after))
  const [totalsWas, totalsIs] = [totalsOf(before, was, days), totalsOf(after, is, days)]
  if (totalsWas === null || totalsIs === null) return undecided('open-ended')
  return besideEachOther(before, after, totalsWas, totalsIs, days)
}

function undecided(reason: UndecidedReason): Decision {
  return { direction: null, reason, scaled: null }
}

function isOtherUnit(before: Target, after: Target): boolean {
  return before.unit !== null && after.unit !== null && before.unit.id !== after.unit.id
}

/** Whether the two numbers can be put beside each other as they are. */
function isStretchAlike(before: PromisedTarget, after: PromisedTarget): boolean {
  if (!isCountedUp(before) || !isCountedUp(after)) return true
  return isSameStretch(recurrenceOf(before), recurrenceOf(after))
}

function recurrenceOf({ target: { per }, period }: PromisedTarget): Recurrence {
  return { per, period }
}

/** "Six a year" grows with time; "within 24 hours", "in 80 per cent" and "two officers" do not. */
function isCountedUp({ target, kind }: PromisedTarget): boolean {
  return kind !== 'resource' && kind !== 'service-level' && !['all', 'share'].includes(target.amount.kind)
}

/** What a target may come to over some days; `null` when it is for a period that nobody knows the length of. */
function totalsOf(promised: PromisedTarget, limits: Limits, days: Days): readonly Limits[] | null {
  return timesOver(recurrenceOf(promised), days)?.map((count) => times(limits, count)) ?? null
}

function times({ family, low, high }: Limits, count: number): Limits {
  return { family, low: low === null ? null : low * count, high: high === null ? null : high * count }
}

function besideEachOther(
  before: PromisedTarget,
  after: PromisedTarget,
  was: readonly Limits[],
  is: readonly Limits[],
  days: Days | null,
): Decision {
  const found = was.flatMap((one) => is.map((other) => directionFrom(one, other)))
  const [first = null] = found
  const scaled = days === null ? null : scaledNumbers(was, is, days)
  if (found.some((direction) => direction !== first)) return undecided('no-frequency')
  if (first === null) return { ...undecided('other-range'), scaled }
  const isTime = before.kind === 'service-level' || after.kind === 'service-level'
  if (first !== 'same' && isTime && was[0]?.family === 'number') return undecided('no-direction')
  return { direction: first, reason: null, scaled }
}

/** The minimum that is promised decides; where there is none, the upper limit, which is stricter the lower it is. */
function directionFrom(was: Limits, is: Limits): TargetDirection | null {
  if (was.family === 'limit') return turned(order(was.high, is.high))
  const byMinimum = order(was.low, is.low)
  if (byMinimum !== 'same') return byMinimum
  return order(was.high, is.high) === 'same' ? 'same' : null
}

function order(was: number | null, is: number | null): TargetDirection {
  // No limit is the highest one.
  if (was === null || is === null) return was === is ? 'same' : was === null ? 'weakened' : 'strengthened'
  if (Math.abs(was - is) <= TOLERANCE * Math.max(Math.abs(was), Math.abs(is))) return 'same'
  return is > was ? 'strengthened' : 'weakened'
}

function turned(direction: TargetDirection): TargetDirection {
  return direction === 'same' ? 'same' : direction === 'weakened' ? 'strengthened' : 'weakened'
}

function scaledNumbers(
  [was, ...more]: readonly Limits[],
  [is, ...others]: readonly Limits[],
  days: Days,
): ScaledNumbers | null {
  const before = was?.low ?? was?.high ?? null
  const after = is?.low ?? is?.high ?? null
  const isSure =
    [...more].every((one) => (one.low ?? one.high) === before) && others.every((one) => (one.low ?? one.high) === after)
  return before === null || after === null || !isSure
    ? null
    : { ...days, before: rounded(before), after: rounded(after) }
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}
