import type { Publication, PublicPromise } from '../model/archive.ts'
import { groupBy } from '../model/group-by.ts'
import type { AlignedPromises } from './align-promises.ts'

/** Promises of both sides that belong together, directly or through each other. */
export type PromiseGroup = {
  readonly earlier: readonly PublicPromise[]
  readonly later: readonly PublicPromise[]
  readonly aligned: readonly AlignedPromises[]
}

/** Every promise of both sides in one group: those of `later` in its reading order, then what is no more. */
export function groupPromises(
  earlier: Publication,
  later: Publication,
  aligned: readonly AlignedPromises[],
): readonly PromiseGroup[] {
  const neighbours = new Map<PublicPromise, PublicPromise[]>()
  for (const { earlier: was, later: is } of aligned) {
    neighbours.set(was, [...(neighbours.get(was) ?? []), is])
    neighbours.set(is, [...(neighbours.get(is) ?? []), was])
  }
  const [positionsBefore, positionsAfter] = [positionsIn(earlier.promises), positionsIn(later.promises)]
  const byEarlier = groupBy(aligned, (pair) => pair.earlier)
  const grouped = new Set<PublicPromise>()
  return [...later.promises, ...earlier.promises].flatMap((promise) => {
    if (grouped.has(promise)) return []
    const members = reachFrom(promise, neighbours)
    for (const member of members) grouped.add(member)
    const was = inOrder(members, positionsBefore)
    const pairs = was.flatMap((one) => byEarlier.get(one) ?? [])
    return [{ earlier: was, later: inOrder(members, positionsAfter), aligned: pairs }]
  })
}

/** Where each promise stands among others, from 0. */
export function positionsIn(promises: readonly PublicPromise[]): ReadonlyMap<PublicPromise, number> {
  return new Map(promises.map((promise, position) => [promise, position]))
}

function reachFrom(start: PublicPromise, neighbours: ReadonlyMap<PublicPromise, readonly PublicPromise[]>) {
  const reached = new Set([start])
  // What is added while going through a set is gone through as well.
  for (const promise of reached) for (const next of neighbours.get(promise) ?? []) reached.add(next)
  return [...reached]
}

function inOrder(promises: readonly PublicPromise[], positions: ReadonlyMap<PublicPromise, number>) {
  return promises
    .filter((promise) => positions.has(promise))
    .sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
}
