import { type Comparison, PROMISE_CHANGE_KINDS, type PromiseChangeKind } from './comparison.ts'

export type ChangeCount = { readonly kind: PromiseChangeKind; readonly count: number }

/** How many promises changed in which way, by the leading kind of each; kinds that do not occur are left out. */
export function countChanges({ promises }: Comparison): readonly ChangeCount[] {
  return PROMISE_CHANGE_KINDS.map((kind) => ({
    kind,
    count: promises.filter(({ leading }) => leading === kind).length,
  })).filter(({ count }) => count > 0)
}
