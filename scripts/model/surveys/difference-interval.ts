import type { Interval } from './wilson-interval.ts'

/** A share of one sample, in percent, with its interval after Wilson. */
export type Estimate = { readonly share: number; readonly interval: Interval }

/**
 * How many percentage points lie between the shares of two independent random samples, with 95 % confidence: method 10 of
 * R. G. Newcombe, “Interval estimation for the difference between independent proportions: comparison of eleven methods”,
 * Statistics in Medicine 17 (1998), 873–890. It is made out of the score intervals (Wilson) of the two, without
 * continuity correction: from θ − √((p₂ − l₂)² + (u₁ − p₁)²) to θ + √((u₂ − p₂)² + (p₁ − l₁)²), where θ = p₂ − p₁.
 */
export function differenceInterval(before: Estimate, after: Estimate): Interval {
  const difference = after.share - before.share
  return {
    low: difference - Math.hypot(after.share - after.interval.low, before.interval.high - before.share),
    high: difference + Math.hypot(after.interval.high - after.share, before.share - before.interval.low),
  }
}
