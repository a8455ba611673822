import { keyOf, type SealEntry, type SealLine } from '../model/seal.ts'
import type { SealableItem } from './sealable-item.ts'

/** The commitment that each one stands after among those of its promise, by `keyOf`; `null` for the first. */
export function placesOf(items: readonly SealableItem[]): ReadonlyMap<string, string | null> {
  const last = new Map<string, string>()
  const places = new Map<string, string | null>()
  for (const item of items) {
    if (item.kind !== 'commitment') continue
    const promise = promiseOf(item)
    places.set(keyOf(item), last.get(promise) ?? null)
    last.set(promise, item.item)
  }
  return places
}

/**
 * The commitments of each promise in the order in which they were sealed, the withdrawn among them. Lines of the first
 * version tell of no order; their commitments may stand anywhere.
 */
export function sealedOrders(lines: readonly SealLine[]): ReadonlyMap<string, readonly string[]> {
  const orders = new Map<string, readonly string[]>()
  for (const { entry } of lines) {
    if (entry.standsAfter === undefined) continue
    const promise = promiseOf(entry)
    const others = (orders.get(promise) ?? []).filter((item) => item !== entry.item)
    const index = entry.standsAfter === null ? 0 : others.indexOf(entry.standsAfter) + 1
    orders.set(promise, others.toSpliced(index, 0, entry.item))
  }
  return orders
}

/** `2018/grannsamverkan/utbildningar` → `2018/grannsamverkan`. */
function promiseOf({ item }: Pick<SealEntry, 'item'>): string {
  return item.slice(0, item.lastIndexOf('/'))
}
