import type { Answer } from '../../scripts/model/archive.ts'
import { decimalsOf } from '../../scripts/model/surveys/decimals-of.ts'
import type { Interval } from '../../scripts/model/surveys/wilson-interval.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

type Printed = Pick<Answer, 'share' | 'computedShare'>
type Estimated = Pick<Answer, 'share' | 'computedShare' | 'interval'>

/**
 * The share of an answer as printed, or else to the whole percent as it was worked out: `90 %`; `null` when not known.
 * Somebody is never `0 %`, and not everybody never `100 %`: `under 1 %`, `över 99 %`.
 */
export function formatShare({ share, computedShare }: Printed, texts: Texts): string | null {
  const { percent, percentUnder, percentOver } = texts.survey
  if (share !== null) return percent(formatNumber(share, texts))
  if (computedShare === null) return null
  const whole = Math.round(computedShare)
  if (whole === 0 && computedShare > 0) return percentUnder(formatNumber(1, texts))
  if (whole === 100 && computedShare < 100) return percentOver(formatNumber(99, texts))
  return percent(formatNumber(whole, texts))
}

/**
 * The interval of an answer with as many decimals as its share is printed with: `88–92 %`; `null` when there is none. It is
 * rounded outwards, so that it never claims more than it knows, and has a decimal more where an end would be the share
 * itself: `0–0,5 %` of nobody among 900.
 */
export function formatInterval({ share, computedShare, interval }: Estimated, texts: Texts): string | null {
  if (interval === null) return null
  const shown = share ?? Math.round(computedShare ?? 0)
  const decimals = decimalsOf(shown)
  const plain = roundedOutwards(interval, decimals)
  const isTooCoarse = plain.low === shown || plain.high === shown
  const { low, high } = isTooCoarse ? roundedOutwards(interval, decimals + 1) : plain
  return texts.survey.percentRange(formatNumber(low, texts), formatNumber(high, texts))
}

/** The share of an answer, with its margin of error where it has one: `62 % (felmarginal 59–65 %)`; `null` when not known. */
export function formatEstimate(answer: Estimated, texts: Texts): string | null {
  const [share, interval] = [formatShare(answer, texts), formatInterval(answer, texts)]
  return share === null || interval === null ? share : texts.survey.shareWithMargin(share, interval)
}

function roundedOutwards({ low, high }: Interval, decimals: number): Interval {
  const scale = 10 ** decimals
  // Without the noise of binary numbers: 0.57 × 100 is not 57.
  const scaled = (end: number) => Number((end * scale).toFixed(6))
  return { low: Math.floor(scaled(low)) / scale, high: Math.ceil(scaled(high)) / scale }
}
