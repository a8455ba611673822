import type { Area, Publication } from '../archive.ts'
import { daysOf } from './period-state.ts'

/**
 * The publications that hold on some of the same days as one, for an area that its own areas are part of (`wider`) or for parts
 * of its areas (`narrower`). One without areas is for all of them. Computed.
 */
export function surroundingPublications(
  publication: Publication,
  publications: readonly Publication[],
): { readonly wider: readonly Publication[]; readonly narrower: readonly Publication[] } {
  const { wider, narrower } = surroundingsOf(publications)
  return { wider: wider.get(publication) ?? [], narrower: narrower.get(publication) ?? [] }
}

type Surroundings = {
  readonly wider: ReadonlyMap<Publication, readonly Publication[]>
  readonly narrower: ReadonlyMap<Publication, readonly Publication[]>
}

/** Worked out once for all publications: each of their pages, prints and tables asks for it. */
function surroundingsOf(publications: readonly Publication[]): Surroundings {
  const known = SURROUNDINGS.get(publications)
  if (known !== undefined) return known
  const wider = new Map(publications.map((one) => [one, publications.filter((other) => isAround(other, one))] as const))
  const narrower = new Map<Publication, Publication[]>()
  for (const [part, wholes] of wider) {
    for (const whole of wholes) {
      const parts = narrower.get(whole)
      if (parts === undefined) narrower.set(whole, [part])
      else parts.push(part)
    }
  }
  const surroundings = { wider, narrower }
  SURROUNDINGS.set(publications, surroundings)
  return surroundings
}

const SURROUNDINGS = new WeakMap<readonly Publication[], Surroundings>()

// Days take longer to compare than areas.
function isAround(whole: Publication, part: Publication): boolean {
  return whole !== part && isWithin(part, whole) && sharesDays(part, whole)
}

function sharesDays(one: Publication, other: Publication): boolean {
  const [a, b] = [daysOf(one.period), daysOf(other.period)]
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
}

function isWithin({ areas: parts }: Publication, { areas: wholes }: Publication): boolean {
  if (wholes.length === 0) return parts.length > 0
  return parts.some((part) => wholesOf(part).some((whole) => wholes.includes(whole)))
}

function wholesOf({ partOf }: Area): readonly Area[] {
  return partOf === null ? [] : [partOf, ...wholesOf(partOf)]
}
