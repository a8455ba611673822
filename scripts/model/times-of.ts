// A number of a text has far fewer digits, and what comes after these is noise of binary numbers: 12 × 1.1 is 13.200000000000001.
const DIGITS = 12

/** A number so many times over, as one would reckon it on paper: 12 × 1.1 is 13.2. */
export function timesOf(number: number, times: number): number {
  return Number((number * times).toPrecision(DIGITS))
}
