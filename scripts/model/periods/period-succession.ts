import type { Area, Publication } from '../archive.ts'
import { daysOf } from './period-state.ts'

/**
 * The publications that take over from one: for each of its areas the first that begins when it has ended. What runs
 * beside it takes over from nothing. A district that was merged into another lives on in that one.
 *
 * @param publications in the order of their periods
 */
export function successorsOf(publication: Publication, publications: readonly Publication[]): readonly Publication[] {
  return successionOf(publications).after.get(publication) ?? []
}

/** The publications that one takes over from. */
export function predecessorsOf(publication: Publication, publications: readonly Publication[]): readonly Publication[] {
  return successionOf(publications).before.get(publication) ?? []
}

type Succession = {
  readonly after: ReadonlyMap<Publication, readonly Publication[]>
  readonly before: ReadonlyMap<Publication, readonly Publication[]>
}

/** Worked out once for all publications: each of their pages asks for it, several times. */
function successionOf(publications: readonly Publication[]): Succession {
  const known = SUCCESSIONS.get(publications)
  if (known !== undefined) return known
  const after = new Map(publications.map((one) => [one, takingOverFrom(one, publications)] as const))
  const before = new Map<Publication, Publication[]>()
  for (const [earlier, successors] of after) {
    for (const later of successors) before.set(later, [...(before.get(later) ?? []), earlier])
  }
  const succession = { after, before }
  SUCCESSIONS.set(publications, succession)
  return succession
}

const SUCCESSIONS = new WeakMap<readonly Publication[], Succession>()

function takingOverFrom(publication: Publication, publications: readonly Publication[]): readonly Publication[] {
  const { to } = daysOf(publication.period)
  if (to === null) return []
  const later = publications.filter(({ period }) => daysOf(period).from > to)
  const first = areasOf(publication).map((area) => later.find((other) => isFor(other, area)))
  return [...new Set(first)].filter((other) => other !== undefined)
}

/** Where a reader goes from one publication to earlier and later ones; without succession, to those nearest in time. */
export function neighboursOf(
  publication: Publication,
  publications: readonly Publication[],
): { readonly previous: readonly Publication[]; readonly next: readonly Publication[] } {
  const alike = publications.filter((other) => areasOf(publication).some((area) => isFor(other, area)))
  const index = alike.indexOf(publication)
  const previous = predecessorsOf(publication, publications)
  const next = successorsOf(publication, publications)
  return {
    previous: previous.length > 0 ? previous : alike.slice(0, index).slice(-1),
    next: next.length > 0 ? next : alike.slice(index + 1, index + 2),
  }
}

/** Whether two publications are for an area that one of them, or both, are for; a district lives on in what it became. */
export function isForSameArea(one: Publication, other: Publication): boolean {
  return areasOf(one).some((area) => isFor(other, area)) || areasOf(other).some((area) => isFor(one, area))
}

/** `null` is the whole municipality. */
function areasOf({ areas }: Publication): readonly (Area | null)[] {
  return areas.length === 0 ? [null] : areas
}

function isFor({ areas }: Publication, area: Area | null): boolean {
  if (area === null) return areas.length === 0
  return areas.includes(area) || (area.mergedInto !== null && areas.includes(area.mergedInto))
}
