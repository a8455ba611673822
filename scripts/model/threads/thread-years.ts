import { byCodeUnit } from '../../words/by-code-unit.ts'
import type { Publication, PublicPromise } from '../archive.ts'
import type { Day } from '../dates.ts'
import { type PeriodGap, periodGaps } from '../periods/period-gaps.ts'
import { daysOf } from '../periods/period-state.ts'
import { isForSameArea } from '../periods/period-succession.ts'
import type { Thread } from './thread.ts'

/** A stretch of a thread's time: a publication with promises of the thread, or a hole in it. */
export type ThreadYear =
  | { readonly kind: 'promised'; readonly publication: Publication; readonly promises: readonly PublicPromise[] }
  /** A publication for the same area that was in force instead, and in which no promise belongs to the thread. */
  | { readonly kind: 'left-out'; readonly publication: Publication }
  /** No publication for the area was in force. */
  | { readonly kind: 'gap'; readonly gap: KnownGap }

type KnownGap = PeriodGap & { readonly to: Day }

/**
 * A thread from its first promise to its last, holes included, oldest first. A publication that is only in force beside
 * those of the thread leaves no hole, whatever it holds.
 *
 * @param publications all of the archive, in the order of their periods
 */
export function threadYears({ promises }: Thread, publications: readonly Publication[]): readonly ThreadYear[] {
  const own = publications.filter((one) => promises.some(({ publication }) => publication === one))
  const alike = publications.filter((one) => own.some((other) => isForSameArea(one, other)))
  const holes = gapsBetween(own)
  const years: readonly ThreadYear[] = [
    ...own.map((publication) => ({
      kind: 'promised' as const,
      publication,
      promises: promises.filter((one) => one.publication === publication),
    })),
    ...alike
      .filter((one) => !own.includes(one) && holes.some((hole) => isInForceIn(hole, one)))
      .map((publication) => ({ kind: 'left-out' as const, publication })),
    ...gapsBetween(alike)
      .filter((gap) => holes.some((hole) => hole.from <= gap.from && gap.to <= hole.to))
      .map((gap) => ({ kind: 'gap' as const, gap })),
  ]
  return years.toSorted((a, b) => byCodeUnit(beginningOf(a), beginningOf(b)))
}

/** The days between publications that none of them covers. */
function gapsBetween(publications: readonly Publication[]): readonly KnownGap[] {
  const last = publications.at(-1)
  if (last === undefined) return []
  // Seen from the day on which the last one begins, what comes after it is no gap.
  return periodGaps(publications, daysOf(last.period).from).flatMap(({ from, to }) =>
    to === null ? [] : [{ from, to }],
  )
}

function isInForceIn(gap: KnownGap, { period }: Publication): boolean {
  const { from, to } = daysOf(period)
  return from <= gap.to && (to === null || to >= gap.from)
}

function beginningOf(year: ThreadYear): Day {
  return year.kind === 'gap' ? year.gap.from : daysOf(year.publication.period).from
}
