import type { Target } from '../model/archive.ts'
import { compareTarget, type PromisedTarget } from './compare-target.ts'
import type { TargetChange } from './comparison.ts'

/** The targets of two commitments that differ: those that count the same thing in the same way belong together first. */
export function compareTargets(
  earlier: readonly PromisedTarget[],
  later: readonly PromisedTarget[],
): readonly TargetChange[] {
  const earlierByLater = new Map<PromisedTarget, PromisedTarget>()
  for (const isAlike of [isSameKind, isSameUnit, () => true]) {
    for (const one of later) {
      const taken = new Set(earlierByLater.values())
      const was = earlier.find((other) => !taken.has(other) && isAlike(other.target, one.target))
      if (was !== undefined && !earlierByLater.has(one)) earlierByLater.set(one, was)
    }
  }
  const left = new Set(earlierByLater.values())
  return [
    ...later.flatMap((one) => {
      const was = earlierByLater.get(one)
      return was === undefined ? [alone(null, one.target)] : (compareTarget(was, one) ?? [])
    }),
    ...earlier.filter((one) => !left.has(one)).map(({ target }) => alone(target, null)),
  ]
}

function isSameUnit(a: Target, b: Target): boolean {
  return a.unit?.id === b.unit?.id
}

function isSameKind(a: Target, b: Target): boolean {
  return isSameUnit(a, b) && a.amount.kind === b.amount.kind && a.per === b.per
}

function alone(before: Target | null, after: Target | null): TargetChange {
  return { before, after, direction: null, reason: 'no-target', scaled: null }
}
