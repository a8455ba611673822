import type { TargetAmount } from '../model/archive.ts'

/** What an amount promises: no less than `low`, no more than `high`; only amounts of one family can be compared. */
export type Limits = {
  readonly family: 'number' | 'limit' | 'share'
  readonly low: number | null
  readonly high: number | null
}

/** The limits of an amount; shares in percent, "all" as a hundred. `null` where only words are known. */
export function limitsOf(amount: TargetAmount): Limits | null {
  switch (amount.kind) {
    case 'at-least':
      return { family: 'number', low: amount.value, high: null }
    case 'exactly':
      return { family: 'number', low: amount.value, high: amount.value }
    case 'between':
      return { family: 'number', low: amount.low, high: amount.high }
    case 'at-most':
      return { family: 'limit', low: null, high: amount.value }
    case 'share':
      return { family: 'share', low: amount.value, high: null }
    case 'all':
      return { family: 'share', low: 100, high: null }
    case 'words-only':
      return null
  }
}
