/** How many decimals a number is printed with, at most six: `24.3` → 1. */
export function decimalsOf(printed: number): number {
  return Math.min(6, String(printed).split('.')[1]?.length ?? 0)
}
