import type { Answer } from '../archive.ts'
import { roundingSlack } from './rounding-slack.ts'

/**
 * Whether the shares of answers, as they are shown, are not 100 percent together for no other reason than that they are
 * rounded: 33, 33 and 33. Where several answers could be given, or not all are known, their sum says nothing.
 */
export function isOffByRounding(answers: readonly Answer[], { allowsSeveral }: { readonly allowsSeveral: boolean }) {
  const shares = answers.flatMap(shareOf)
  if (allowsSeveral || shares.length < 2 || shares.length < answers.length) return false
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const shown = sum(shares.map((share) => share.shown))
  const slack = sum(shares.map((share) => share.slack))
  return !isSame(shown, 100) && Math.abs(sum(shares.map((share) => share.exact)) - 100) <= slack + NOISE
}

type RoundedShare = { readonly exact: number; readonly shown: number; readonly slack: number }

// A printed share may have lost half of its last decimal; what we work out is exact, and rounded by us.
function shareOf({ share, computedShare }: Answer): readonly RoundedShare[] {
  if (share !== null) return [{ exact: share, shown: share, slack: roundingSlack(share) }]
  return computedShare === null ? [] : [{ exact: computedShare, shown: Math.round(computedShare), slack: 0 }]
}

// 33.3 + 66.7 is not 100 in binary numbers.
const NOISE = 1e-6

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= NOISE
}
