// A number of a text has far fewer digits, and what comes after these is noise of binary numbers: 0.1 + 0.2 is
// 0.30000000000000004.
const DIGITS = 12

/** What was reckoned, as one would have it on paper: 0.1 + 0.2 is 0.3. */
export function asOnPaper(number: number): number {
  return Number(number.toPrecision(DIGITS))
}
