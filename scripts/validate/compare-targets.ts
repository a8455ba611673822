import { type DayRange, monthsIn } from '../model/dates.ts'
import type { Frequency } from '../model/vocabulary.ts'
import type { CommitmentFields } from './schemas/commitment-fields.ts'

/** The commitments of a promise and the years that they hold for: `null` for a period without end. */
export type Promised = { readonly commitments: readonly CommitmentFields[]; readonly years: number | null }

type Amount = { readonly value: number; readonly per: Frequency | null }

/** A number that is certainly higher or lower than it was. */
export type TargetChange = {
  readonly direction: 'higher' | 'lower'
  readonly unit: string
  readonly before: Amount
  readonly after: Amount
}

type Target = Amount & {
  readonly commitment: string
  readonly unit: string
  readonly places: string
  readonly isStanding: boolean
  readonly years: number | null
}

const DAYS_A_YEAR = 365.25
const TIMES_A_YEAR: Readonly<Record<Exclude<Frequency, 'period'>, number>> = {
  day: DAYS_A_YEAR,
  week: DAYS_A_YEAR / 7,
  month: 12,
  'two-months': 6,
  term: 2,
  'half-year': 2,
  year: 1,
}

/**
 * The targets of two promises that ask for a certain number (or at least one) of the same thing in the same places, and
 * have moved. Targets belong together when each promise has one of them, or when their commitments share an id.
 */
export function compareTargets(earlier: Promised, later: Promised): readonly TargetChange[] {
  const [before, after] = [targetsIn(earlier), targetsIn(later)]
  return after.flatMap((target) => {
    const counterpart = counterpartOf(target, before, after)
    const direction = counterpart === null ? null : directionOf(counterpart, target)
    if (counterpart === null || direction === null) return []
    return [{ direction, unit: target.unit, before: amountOf(counterpart), after: amountOf(target) }]
  })
}

function targetsIn({ commitments, years }: Promised): readonly Target[] {
  // "Within 24 hours" is better the smaller the number, so the number alone does not tell.
  const counting = commitments.filter(({ kind }) => kind !== 'service-level')
  return counting.flatMap(({ id, kind, target, places }) =>
    [target ?? []].flat().flatMap((one) => {
      const value = one['at-least'] ?? one.exactly
      if (value === undefined || one.unit === undefined) return []
      const isStanding = kind === 'resource'
      const where = [...places].sort().join()
      return [{ commitment: id, value, unit: one.unit, per: one.per ?? null, places: where, isStanding, years }]
    }),
  )
}

function counterpartOf(target: Target, before: readonly Target[], after: readonly Target[]): Target | null {
  const isLike = (other: Target) => sameThing(other) === sameThing(target)
  const [likeBefore, likeAfter] = [before.filter(isLike), after.filter(isLike)]
  if (likeBefore.length === 1 && likeAfter.length === 1) return likeBefore[0] ?? null
  const sharesId = ({ commitment }: Target) => commitment === target.commitment
  const [named, ...others] = likeBefore.filter(sharesId)
  return named === undefined || others.length > 0 || likeAfter.filter(sharesId).length > 1 ? null : named
}

function sameThing({ unit, places, isStanding }: Target): string {
  return JSON.stringify([unit.trim().toLowerCase(), places, isStanding])
}

function directionOf(before: Target, after: Target): 'higher' | 'lower' | null {
  const [old, now] = isSameStretch(before, after) ? [[before.value], [after.value]] : [yearly(before), yearly(after)]
  // A millionth, so that once a day is not less than seven times a week in binary numbers.
  if (Math.max(...now) < Math.min(...old) * (1 - 1e-6)) return 'lower'
  return Math.min(...now) > Math.max(...old) * (1 + 1e-6) ? 'higher' : null
}

function isSameStretch(a: Target, b: Target): boolean {
  if (a.isStanding && a.per === null && b.per === null) return true
  const isOfPeriod = a.per === null || a.per === 'period'
  return a.per === b.per && (!isOfPeriod || a.years === b.years)
}

/** How many a year a target may mean: without "per" it may be each year or the whole period. Any number when unknown. */
function yearly({ value, per, years }: Target): readonly number[] {
  if (per !== null && per !== 'period') return [value * TIMES_A_YEAR[per]]
  if (years === null) return [0, Number.POSITIVE_INFINITY]
  return per === 'period' ? [value / years] : [value / years, value]
}

/** How many years a period has, with parts of a year in months; `null` for a period without end. */
export function yearsIn({ from, to }: DayRange): number | null {
  return to === null ? null : monthsIn(from, to) / 12
}

function amountOf({ value, per }: Target): Amount {
  return { value, per }
}
