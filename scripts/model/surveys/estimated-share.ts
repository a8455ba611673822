import { roundingSlack } from './rounding-slack.ts'

// Numbers in binary are a little off.
const NOISE = 1e-9

/**
 * The share of an answer, in percent, that an interval is drawn around. The count is used where it is known, as a printed
 * share is rounded; where the two contradict each other, the share is, as it is what stands beside the interval. `null`
 * when nobody knows how many answered, or nobody did.
 */
export function estimatedShare(
  { share, count }: { readonly share: number | null; readonly count: number | null },
  base: number | null,
): number | null {
  if (base === null || base === 0) return null
  if (count === null) return share
  const counted = (count * 100) / base
  return share === null || Math.abs(counted - share) <= roundingSlack(share) + NOISE ? counted : share
}
