import { estimatedShare } from './estimated-share.ts'

/** A stretch of shares, in percent. */
export type Interval = { readonly low: number; readonly high: number }

// The two-sided 95 % point of the normal distribution.
const Z = 1.959963984540054

/**
 * Where the share among all who could have been drawn lies, with 95 % confidence: the score interval of E. B. Wilson,
 * “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical
 * Association 22 (1927), 209–212. L. D. Brown, T. T. Cai and A. DasGupta recommend it for small and large samples alike
 * in “Interval estimation for a binomial proportion”, Statistical Science 16 (2001), 101–133. Unlike “share ± margin” it
 * never leaves 0–100 and is not empty at the ends.
 *
 * It holds for a simple random sample; weights, and those who did not answer, are beyond it. `null` when nobody knows
 * how many answered, or nobody did.
 */
export function wilsonInterval(
  answer: { readonly share: number | null; readonly count: number | null },
  base: number | null,
): Interval | null {
  const estimated = estimatedShare(answer, base)
  if (base === null || estimated === null) return null
  const part = estimated / 100
  // A count above its base is reported when content is checked; there is no interval around more than everybody.
  if (part > 1) return null
  const middle = part + Z ** 2 / (2 * base)
  const reach = Z * Math.sqrt((part * (1 - part)) / base + Z ** 2 / (4 * base ** 2))
  const scale = 1 + Z ** 2 / base
  return { low: inPercent((middle - reach) / scale), high: inPercent((middle + reach) / scale) }
}

// At the ends the formula gives 0 and 1, but for the noise of binary numbers.
function inPercent(part: number): number {
  return Number((Math.min(1, Math.max(0, part)) * 100).toFixed(9))
}
