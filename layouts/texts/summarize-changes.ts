import type { Comparison, PromiseChangeKind } from '../../scripts/compare/comparison.ts'
import type { Texts } from './texts.ts'

type Count = { readonly kind: PromiseChangeKind; readonly count: number }

/** `Löften: 3 nya, 2 skärpta, 1 avslutat.` */
export function summarizeChanges(counts: readonly Count[], { comparison }: Texts): string {
  const parts = counts.map(({ kind, count }) => comparison.counts[kind](count))
  return parts.length === 0 ? comparison.noPromises : comparison.summary(parts.join(', '))
}

/** That promises may be missing on either side, or that nobody knows; `null` when both are complete. */
export function formatCompletenessOfBoth(
  { earlier, later }: Comparison,
  { comparison, publication }: Texts,
): string | null {
  const known = [earlier.complete, later.complete]
  if (known.includes(false)) return comparison.incomplete
  return known.includes(null) ? publication.completenessUnknown : null
}
