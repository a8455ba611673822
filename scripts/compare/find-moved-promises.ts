import type { Publication, PublicPromise } from '../model/archive.ts'
import type { AlignedPromises } from './align-promises.ts'
import { placesInOrder } from './in-order.ts'

/** The promises of `later` that stand in another place than before, beside those of their theme that were there too. */
export function movedPromises(
  earlier: Publication,
  later: Publication,
  aligned: readonly AlignedPromises[],
): ReadonlySet<PublicPromise> {
  const positions = new Map(earlier.promises.map((promise, position) => [promise, position]))
  const earlierByLater = new Map(aligned.map((pair) => [pair.later, pair.earlier]))
  return new Set(
    later.themes.flatMap((theme) => {
      const kept = theme.promises.filter((promise) => earlierByLater.has(promise))
      const inOrder = placesInOrder(kept.map((promise) => positionOf(earlierByLater.get(promise), positions)))
      return kept.filter((_, place) => !inOrder.has(place))
    }),
  )
}

function positionOf(promise: PublicPromise | undefined, positions: ReadonlyMap<PublicPromise, number>): number {
  return promise === undefined ? 0 : (positions.get(promise) ?? 0)
}
