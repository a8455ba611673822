import type { Publication, PublicPromise } from '../model/archive.ts'
import type { Declared, DeclaredStep } from './comparison.ts'
import { composeChanges, inverseChange } from './compose-changes.ts'
import { stepsBack, stepsTo } from './follow-lineage.ts'
import { isBefore } from './publication-order.ts'

/** Two promises that belong together; `declared` is `null` between versions of one publication. */
export type AlignedPromises = {
  readonly earlier: PublicPromise
  readonly later: PublicPromise
  readonly declared: Declared | null
}

/**
 * The promises that belong together because a publication says so, over one step or several; those of two versions of
 * one publication by their ids. The order of the two publications in time does not matter.
 */
export function alignPromises(earlier: Publication, later: Publication): readonly AlignedPromises[] {
  if (earlier.id === later.id) return alignById(earlier, later)
  if (isBefore(earlier, later)) return alignByLineage(earlier, later)
  return alignByLineage(later, earlier).map(({ earlier: older, later: newer, declared }) => ({
    earlier: newer,
    later: older,
    declared: declared && { ...declared, change: declared.change && inverseChange(declared.change) },
  }))
}

function alignById(earlier: Publication, later: Publication): readonly AlignedPromises[] {
  const byId = new Map(earlier.promises.map((promise) => [promise.id, promise]))
  return later.promises.flatMap((promise) => {
    const was = byId.get(promise.id)
    return was === undefined ? [] : [{ earlier: was, later: promise, declared: null }]
  })
}

function alignByLineage(older: Publication, newer: Publication): readonly AlignedPromises[] {
  // By reference, as the two may come from two archives: one of today, one out of the history.
  const byReference = new Map(older.promises.map((promise) => [promise.reference, promise]))
  return newer.promises.flatMap((promise) => {
    const steps = stepsBack(promise)
    const reached = new Set(steps.map(({ from }) => from.reference))
    return [...reached].flatMap((reference) => {
      const was = byReference.get(reference)
      return was === undefined
        ? []
        : [{ earlier: was, later: promise, declared: declaredBy(stepsTo(reference, steps)) }]
    })
  })
}

function declaredBy(steps: readonly DeclaredStep[]): Declared {
  return {
    steps,
    change: composeChanges(steps.map(({ change }) => change)),
    basis: steps.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated',
  }
}
