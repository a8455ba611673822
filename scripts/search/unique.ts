/** The items, each once, in the order in which they first come. */
export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
