import { decimalsOf } from './decimals-of.ts'

/** How far a printed number may be from the one it was rounded from: 0.5 for `24`, 0.05 for `24.3`. */
export function roundingSlack(printed: number): number {
  return 0.5 / 10 ** decimalsOf(printed)
}
