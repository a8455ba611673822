/**
 * The longest run of numbers that rise, by their places in the list: `[2, 0, 1]` → places 1 and 2. What is not in it has
 * been moved; so one thing that is put first is one move, and not a move of all others.
 */
export function placesInOrder(numbers: readonly number[]): ReadonlySet<number> {
  // Of all runs of a length, the one that ends with the smallest number, by the place of that number.
  const ends: number[] = []
  const before: number[] = []
  for (const [place, number] of numbers.entries()) {
    const length = firstNotBelow(ends, number, numbers)
    before[place] = length === 0 ? -1 : (ends[length - 1] ?? -1)
    ends[length] = place
  }
  const places = new Set<number>()
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) places.add(place)
  return places
}

function firstNotBelow(ends: readonly number[], number: number, numbers: readonly number[]): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
