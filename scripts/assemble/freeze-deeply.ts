/** The same value with everything in it made read-only, cycles included. */
export function freezeDeeply<T>(value: T): T {
  const waiting: unknown[] = [value]
  // What is frozen already may hold something that is not, so being frozen is no sign of having been here.
  const seen = new Set<object>()
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    Object.freeze(next)
    waiting.push(...Object.values(next))
  }
  return value
}
