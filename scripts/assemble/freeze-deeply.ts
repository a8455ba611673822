/** The same value with everything in it made read-only, cycles included. */
export function freezeDeeply<T>(value: T): T {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    waiting.push(...Object.values(next))
  }
  return value
}
