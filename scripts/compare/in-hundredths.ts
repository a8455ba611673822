/** A share or a difference of shares with two decimals: a hundredth of a percent is more than any survey can tell. */
export function inHundredths(percent: number): number {
  return Number(percent.toFixed(2))
}
