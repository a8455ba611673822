import { placesInOrder } from './in-order.ts'

/** A part of one side with its counterpart on the other; `null` where there is none. */
export type Aligned<Part> = {
  readonly earlier: Part | null
  readonly later: Part | null
  readonly isMoved: boolean
}

/**
 * Every part of both sides once or more: those of `later` in their order, each with its counterparts, then those of
 * `earlier` that have none.
 *
 * @param counterpartsOf the parts of `earlier` that one of `later` belongs to
 */
export function alignRecords<Part>(
  earlier: readonly Part[],
  later: readonly Part[],
  counterpartsOf: (part: Part) => readonly Part[],
): readonly Aligned<Part>[] {
  const found = later.map((part) => ({ part, counterparts: counterpartsOf(part) }))
  const firsts = found.flatMap(({ counterparts }) => counterparts.slice(0, 1))
  const inOrder = placesInOrder(firsts.map((part) => earlier.indexOf(part)))
  const kept = new Set(firsts.filter((_, place) => inOrder.has(place)))
  const taken = new Set(found.flatMap(({ counterparts }) => counterparts))
  return [
    ...found.flatMap(({ part, counterparts }): readonly Aligned<Part>[] => {
      if (counterparts.length === 0) return [{ earlier: null, later: part, isMoved: false }]
      const isMoved = (one: Part) => firsts.includes(one) && !kept.has(one)
      return counterparts.map((one) => ({ earlier: one, later: part, isMoved: isMoved(one) }))
    }),
    ...earlier.filter((part) => !taken.has(part)).map((part) => ({ earlier: part, later: null, isMoved: false })),
  ]
}
