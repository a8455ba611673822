type Point = { readonly promises: number; readonly timeMs: number }

/**
 * How time grows with size: 1 when twice as much takes twice as long, 2 when it takes four times as long. The slope of the
 * line that fits the points best (least squares) on logarithmic axes; `null` when they are of fewer than two sizes.
 */
export function growthExponent(points: readonly Point[]): number | null {
  const places = points.map(({ promises, timeMs }) => ({ x: Math.log(promises), y: Math.log(timeMs) }))
  const meanOf = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length
  const [x, y] = [meanOf('x'), meanOf('y')]
  const spread = places.reduce((sum, place) => sum + (place.x - x) ** 2, 0)
  return spread === 0 ? null : places.reduce((sum, place) => sum + (place.x - x) * (place.y - y), 0) / spread
}
