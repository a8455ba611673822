type Identified = { readonly id: string }

/** Whether two lists name the same things, in whichever order. */
export function hasSameIds(some: readonly Identified[], others: readonly Identified[]): boolean {
  const [a, b] = [some, others].map((list) => new Set(list.map(({ id }) => id)))
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((id) => b.has(id))
}
