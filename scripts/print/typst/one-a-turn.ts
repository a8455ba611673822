import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Deals with what comes in one after the other, in its order, and lets the event loop turn once after each.
 *
 * @param deal must not fail
 * @returns takes in the next
 */
export function oneATurn<Item>(deal: (item: Item) => Promise<void>): (item: Item) => void {
  let last = Promise.resolve()
  return (item) => {
    last = last.then(async () => {
      await deal(item)
      await nextTurn()
    })
  }
}
