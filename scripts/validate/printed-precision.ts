// Half of the last printed decimal is what rounding may have taken away or added: 24 stands for 23.5 to 24.5.

/** Numbers in binary are a little off: 0.1 + 0.2 is not 0.3. */
export const BINARY_SLACK = 1e-9

/** How far a printed number may be from the one it was rounded from: 0.5 for `24`, 0.05 for `24.3`. */
export function roundingSlack(printed: number): number {
  return 0.5 / 10 ** decimalsOf(printed)
}

/** A number with as many decimals as another one is printed with. */
export function roundedLike(value: number, printed: number): number {
  return Number(value.toFixed(decimalsOf(printed)))
}

/** Sums of decimal numbers without the noise of binary ones. */
export function withoutNoise(value: number): number {
  return Number(value.toFixed(6))
}

function decimalsOf(printed: number): number {
  return Math.min(6, String(printed).split('.')[1]?.length ?? 0)
}
