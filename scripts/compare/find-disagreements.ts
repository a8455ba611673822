import type { LineageChange } from '../model/vocabulary.ts'
import type { Disagreement, PromiseChangeKind, PromisePair } from './comparison.ts'

/** Where what is declared about a promise is not what its fields show, or how many promises there are. */
export function findDisagreements(
  pairs: readonly PromisePair[],
  computed: readonly PromiseChangeKind[],
): readonly Disagreement[] {
  const shown = computed.length === 0 ? (['unchanged'] as const) : computed
  return pairs.flatMap((pair) => {
    const change = pair.declared?.change ?? null
    if (change === null || !contradicts(change, computed)) return []
    return [{ pair, declared: change, computed: shown }]
  })
}

// Content has no word of its own for another party, theme, condition or place, so "reworded" does not deny them. Who does
// what, how many, where, when and on what condition is what is promised: "unchanged" denies that any of it is another.
function contradicts(declared: LineageChange, computed: readonly PromiseChangeKind[]): boolean {
  const has = (...kinds: readonly PromiseChangeKind[]) => kinds.some((kind) => computed.includes(kind))
  switch (declared) {
    case 'unchanged':
      return computed.some((kind) => kind !== 'details-changed')
    case 'reworded':
      return has('strengthened', 'weakened') || computed.length === 0
    case 'strengthened':
      return (has('weakened') && !has('strengthened')) || computed.length === 0
    case 'weakened':
      return (has('strengthened') && !has('weakened')) || computed.length === 0
    case 'split':
      return !has('split', 'regrouped')
    case 'merged':
      return !has('merged', 'regrouped')
  }
}
