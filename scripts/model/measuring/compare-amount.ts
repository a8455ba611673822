import type { Figure, TargetAmount } from '../archive.ts'
import type { Verdict } from '../vocabulary.ts'
import { timesOf } from './times-of.ts'
import { totalOf } from './total-of.ts'

type Decided = Exclude<Verdict, 'cannot-compare'>

/** The numbers that a figure may mean; `isOpen` leaves the ends themselves out ("over 60" is not 60). */
type Interval = { readonly low: number; readonly high: number; readonly isOpen: boolean }

// "About 60" is read as within a tenth of 60. A convention of ours: nobody states how exact their "about" is, and a
// tenth lets "about 60" count as more than 50 and less than 70 while leaving 58 undecided. "Just over" and "just under" 60
// are read in the same way, upwards and downwards. Dividing by ten, and not multiplying by 0.1, keeps whole numbers whole.
const PARTS_OF_ABOUT = 10

/**
 * How a figure lies beside an amount: `met`, `exceeded` (more than was promised) or `below` (less than was promised; for
 * an upper limit: worse than was promised). `null` when the figure is too inexact to tell.
 *
 * @param scale how many times over the amount is expected, for a target counted up over several weeks, years …
 */
export function compareAmount(amount: TargetAmount, figure: Figure, scale: number): Decided | null {
  const found = intervalOf(figure)
  switch (amount.kind) {
    case 'at-least':
      return besideMinimum(timesOf(amount.value, scale), found)
    case 'at-most':
      return besideMaximum(timesOf(amount.value, scale), found)
    case 'exactly':
      return besideRange(timesOf(amount.value, scale), timesOf(amount.value, scale), found)
    case 'between':
      return besideRange(timesOf(amount.low, scale), timesOf(amount.high, scale), found)
    case 'all':
      return figure.of === null ? null : besideMinimum(figure.of, found)
    case 'share':
      return besideMinimum(amount.value, asShare(found, totalOf(figure)))
    case 'words-only':
      return null
  }
}

function intervalOf({ value, qualifier }: Figure): Interval {
  switch (qualifier) {
    case 'exactly':
      return { low: value, high: value, isOpen: false }
    case 'about':
      return { low: value - value / PARTS_OF_ABOUT, high: value + value / PARTS_OF_ABOUT, isOpen: false }
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY, isOpen: false }
    case 'at-most':
      return { low: 0, high: value, isOpen: false }
    case 'over':
      return { low: value, high: Number.POSITIVE_INFINITY, isOpen: true }
    case 'just-over':
      return { low: value, high: value + value / PARTS_OF_ABOUT, isOpen: true }
    case 'just-under':
      return { low: value - value / PARTS_OF_ABOUT, high: value, isOpen: true }
  }
}

function isAbove({ low, isOpen }: Interval, limit: number): boolean {
  return low > limit || (isOpen && low === limit)
}

function isBelow({ high, isOpen }: Interval, limit: number): boolean {
  return high < limit || (isOpen && high === limit)
}

function besideMinimum(minimum: number, found: Interval): Decided | null {
  if (isAbove(found, minimum)) return 'exceeded'
  if (isBelow(found, minimum)) return 'below'
  return found.low === minimum ? 'met' : null
}

function besideMaximum(maximum: number, found: Interval): Decided | null {
  if (found.high <= maximum) return 'met'
  return isAbove(found, maximum) ? 'below' : null
}

function besideRange(lowest: number, highest: number, found: Interval): Decided | null {
  if (isAbove(found, highest)) return 'exceeded'
  if (isBelow(found, lowest)) return 'below'
  return found.low >= lowest && found.high <= highest ? 'met' : null
}

function asShare(found: Interval, total: number | null): Interval {
  if (total === null) return found
  // Multiplied first: 29 / 100 * 100 is a little less than 29 in binary numbers, and would be below 29 per cent.
  return { ...found, low: (found.low * 100) / total, high: (found.high * 100) / total }
}
