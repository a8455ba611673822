// Half of the last printed decimal is what rounding may have taken away or added: 24 stands for 23.5 to 24.5.

import { decimalsOf } from '../model/surveys/decimals-of.ts'

/** Numbers in binary are a little off: 0.1 + 0.2 is not 0.3. */
export const BINARY_SLACK = 1e-9

/** A number with as many decimals as another one is printed with. */
export function roundedLike(value: number, printed: number): number {
  return Number(value.toFixed(decimalsOf(printed)))
}

/** Sums of decimal numbers without the noise of binary ones. */
export function withoutNoise(value: number): number {
  return Number(value.toFixed(6))
}
