import type { Area, Publication } from '../archive.ts'
import { type Day, lastDay } from '../dates.ts'
import { type PeriodGap, periodGaps } from './period-gaps.ts'
import { type PeriodOverlap, periodOverlaps } from './period-overlaps.ts'

/** Publications that follow on each other, because they are for the same areas. */
export type PeriodLane = {
  /** None when the publications are for the whole municipality. */
  readonly areas: readonly Area[]
  /** Oldest first. */
  readonly entries: readonly LaneEntry[]
}

export type LaneEntry =
  | { readonly kind: 'publication'; readonly publication: Publication; readonly overlaps: readonly PeriodOverlap[] }
  | { readonly kind: 'gap'; readonly gap: PeriodGap; readonly isPast: boolean }

/**
 * A lane for the whole municipality and one for each area that has publications of its own, with the gaps and overlaps
 * in each. Areas that have the very same publications share a lane; a publication for several areas may stand in
 * several lanes.
 *
 * @param publications in the order of their periods
 */
export function periodLanes(publications: readonly Publication[], asOf: Day): readonly PeriodLane[] {
  const forAll = publications.filter(({ areas }) => areas.length === 0)
  const lanes = forAll.length === 0 ? [] : [laneOf([], forAll, asOf)]
  return [...lanes, ...sharedLanes(publications).map(({ areas, own }) => laneOf(areas, own, asOf))]
}

type SharedLane = { readonly areas: readonly Area[]; readonly own: readonly Publication[] }

function sharedLanes(publications: readonly Publication[]): readonly SharedLane[] {
  const areas = [...new Set(publications.flatMap((publication) => publication.areas))]
  const lanes = new Map<string, SharedLane>()
  for (const area of areas) {
    const own = publications.filter((publication) => publication.areas.includes(area))
    const key = own.map(({ id }) => id).join()
    lanes.set(key, { own, areas: [...(lanes.get(key)?.areas ?? []), area] })
  }
  return [...lanes.values()]
}

function laneOf(areas: readonly Area[], publications: readonly Publication[], asOf: Day): PeriodLane {
  const all = periodGaps(publications, asOf)
  const gaps = mayStillPromise(areas, asOf) ? all : all.filter(({ to }) => to !== null)
  const entries: readonly LaneEntry[] = [
    ...publications.map((publication, index): LaneEntry => {
      return { kind: 'publication', publication, overlaps: periodOverlaps(publication, publications.slice(0, index)) }
    }),
    ...gaps.map((gap): LaneEntry => ({ kind: 'gap', gap, isPast: gap.to !== null && gap.to < asOf })),
  ]
  return { areas, entries: entries.toSorted((a, b) => beginOf(a).localeCompare(beginOf(b), 'en')) }
}

/** An area that no longer exists leaves no gap behind. */
function mayStillPromise(areas: readonly Area[], asOf: Day): boolean {
  return (
    areas.length === 0 ||
    areas.some(({ to, mergedInto }) => mergedInto === null && (to === null || lastDay(to) >= asOf))
  )
}

function beginOf(entry: LaneEntry): string {
  return entry.kind === 'gap' ? entry.gap.from : entry.publication.period.from
}
