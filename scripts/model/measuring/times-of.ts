import { asOnPaper } from './as-on-paper.ts'

/** A number so many times over, as one would reckon it on paper: 12 × 1.1 is 13.2, and not 13.200000000000001. */
export function timesOf(number: number, times: number): number {
  return asOnPaper(number * times)
}
