/** Texts in one order on every machine; `localeCompare` knows different ones. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
