import type { DayRange, Days } from '../model/dates.ts'
import { isSameStretch, sharedDays, timesOver } from '../model/measuring/count-over-days.ts'
import { unitId } from '../model/unit-id.ts'
import type { Frequency } from '../model/vocabulary.ts'
import type { CommitmentFields } from './schemas/commitment-fields.ts'

/** The commitments of a promise and the period that they hold for. */
export type Promised = { readonly commitments: readonly CommitmentFields[]; readonly period: DayRange }

type Amount = { readonly value: number; readonly per: Frequency | null }

/** A number that is certainly higher or lower than it was. */
export type MovedTarget = {
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
  readonly period: DayRange
}

/**
 * The targets of two promises that ask for a certain number (or at least one) of the same thing in the same places, and
 * have moved. Targets belong together when each promise has one of them, or when their commitments share an id.
 */
export function movedTargets(earlier: Promised, later: Promised): readonly MovedTarget[] {
  const [before, after] = [targetsIn(earlier), targetsIn(later)]
  return after.flatMap((target) => {
    const counterpart = counterpartOf(target, before, after)
    const direction = counterpart === null ? null : directionOf(counterpart, target)
    if (counterpart === null || direction === null) return []
    return [{ direction, unit: target.unit, before: amountOf(counterpart), after: amountOf(target) }]
  })
}

function targetsIn({ commitments, period }: Promised): readonly Target[] {
  // "Within 24 hours" is better the smaller the number, so the number alone does not tell.
  const counting = commitments.filter(({ kind }) => kind !== 'service-level')
  return counting.flatMap(({ id, kind, target, places }) =>
    [target ?? []].flat().flatMap((one) => {
      const value = one['at-least'] ?? one.exactly
      if (value === undefined || one.unit === undefined) return []
      const isStanding = kind === 'resource'
      const where = [...places].sort().join()
      return [{ commitment: id, value, unit: one.unit, per: one.per ?? null, places: where, isStanding, period }]
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
  return JSON.stringify([unitId(unit), places, isStanding])
}

function directionOf(before: Target, after: Target): 'higher' | 'lower' | null {
  const [old, now] = besideEachOther(before, after)
  // A millionth, so that numbers that are alike are so in binary numbers too.
  if (Math.max(...now) < Math.min(...old) * (1 - 1e-6)) return 'lower'
  return Math.min(...now) > Math.max(...old) * (1 + 1e-6) ? 'higher' : null
}

/** What each may come to over the same days, as comparisons count it; any number where a period has no end. */
function besideEachOther(before: Target, after: Target): readonly [readonly number[], readonly number[]] {
  const isStanding = before.isStanding && before.per === null && after.per === null
  if (isStanding || isSameStretch(before, after)) return [[before.value], [after.value]]
  const days = sharedDays(before, after)
  return [totals(before, days), totals(after, days)]
}

function totals(target: Target, days: Days): readonly number[] {
  return timesOver(target, days)?.map((count) => target.value * count) ?? [0, Number.POSITIVE_INFINITY]
}

function amountOf({ value, per }: Target): Amount {
  return { value, per }
}
