import type { Publication } from '../model/archive.ts'
import { groupBy } from '../model/group-by.ts'
import type { AlignedPromises } from './align-promises.ts'
import { positionsIn } from './group-promises.ts'
import { placesInOrder } from './in-order.ts'

/**
 * The pairs of promises that stand in another place than before, beside those that came with them from the same theme
 * into the same theme. Comparing the other way round gives the same promises.
 */
export function movedPromises(
  earlier: Publication,
  later: Publication,
  aligned: readonly AlignedPromises[],
): ReadonlySet<AlignedPromises> {
  const [before, after] = [positionsIn(earlier.promises), positionsIn(later.promises)]
  const placed = aligned.map((pair) => ({
    pair,
    from: before.get(pair.earlier) ?? 0,
    to: after.get(pair.later) ?? 0,
  }))
  const together = groupBy(placed, ({ pair }) => JSON.stringify([pair.earlier.theme.id, pair.later.theme.id]))
  return new Set([...together.values()].flatMap(movedAmong))
}

type Placed = { readonly pair: AlignedPromises; readonly from: number; readonly to: number }

// Of two that changed places, either could be said to have moved: the names of both orders decide, so that it is the
// same one from both sides.
function movedAmong(placed: readonly Placed[]): readonly AlignedPromises[] {
  const was = placed.toSorted((a, b) => a.from - b.from || a.to - b.to).map(({ pair }) => pair)
  const is = placed.toSorted((a, b) => a.to - b.to || a.from - b.from).map(({ pair }) => pair)
  const [first, second] = namesOf(was) < namesOf(is) ? [is, was] : [was, is]
  const places = new Map(second.map((pair, place) => [pair, place]))
  const inOrder = placesInOrder(first.map((pair) => places.get(pair) ?? 0))
  return first.filter((_, place) => !inOrder.has(place))
}

function namesOf(pairs: readonly AlignedPromises[]): string {
  return JSON.stringify(pairs.map(({ earlier, later }) => [earlier.reference, later.reference].toSorted()))
}
