import type { LineageChange } from '../model/vocabulary.ts'

const INVERSE: Readonly<Record<LineageChange, LineageChange>> = {
  unchanged: 'unchanged',
  reworded: 'reworded',
  strengthened: 'weakened',
  weakened: 'strengthened',
  split: 'merged',
  merged: 'split',
}

/** From the weightiest down: what several steps come to is the weightiest of them. */
const BY_WEIGHT: readonly LineageChange[] = ['split', 'merged', 'strengthened', 'weakened', 'reworded']

/** What several declared steps come to: `null` when they go against each other, up and down or apart and together. */
export function composeChanges(changes: readonly LineageChange[]): LineageChange | null {
  if (changes.some((change) => change !== INVERSE[change] && changes.includes(INVERSE[change]))) return null
  return BY_WEIGHT.find((change) => changes.includes(change)) ?? 'unchanged'
}

/** The same change seen from the later side. */
export function inverseChange(change: LineageChange): LineageChange {
  return INVERSE[change]
}
