import type { Publication, PublicPromise } from '../model/archive.ts'
import type { Basis } from '../model/vocabulary.ts'
import type { DeclaredStep, Whereabouts } from './comparison.ts'
import { stepsBack, stepsOn } from './follow-lineage.ts'
import { isBefore } from './publication-order.ts'

/** Where a promise of `earlier` without counterpart in `later` went. */
export function whereItWent(promise: PublicPromise, earlier: Publication, later: Publication): Whereabouts {
  if (earlier.id === later.id) return { kind: 'gone', last: promise }
  return isBefore(earlier, later)
    ? whatBecameOf(promise, later)
    : (whatItContinues('elsewhere', promise, later) ?? gone(promise, later))
}

/** Where a promise of `later` without counterpart in `earlier` was; `null` for one that is new. */
export function whereItWas(promise: PublicPromise, earlier: Publication, later: Publication): Whereabouts | null {
  if (earlier.id === later.id) return null
  if (isBefore(earlier, later)) return whatItContinues('returned', promise, earlier)
  const fate = whatBecameOf(promise, earlier)
  return fate.kind === 'elsewhere' ? { ...fate, kind: 'returned' } : null
}

/** First what anybody says of its end, then who continues it, then where its thread was last seen. */
function whatBecameOf(promise: PublicPromise, later: Publication): Whereabouts {
  const own = endOf(promise, later)
  if (own !== null) return own
  const steps = stepsOn(promise)
  const upTo = steps.filter(({ from }) => isBefore(from.publication, later))
  const beyond = upTo.filter(({ to }) => !isBefore(to.publication, later))
  if (beyond.length > 0) {
    return { kind: 'elsewhere', promises: unique(beyond.map(({ to }) => to)), basis: basisOf(upTo) }
  }
  const continuedBy = unique(steps.map(({ to }) => to))
  const ends = [promise, ...continuedBy].filter((one) => one.continuedBy.length === 0)
  const open = ends.findLast((one) => endOf(one, later) === null)
  const last = open ?? ends.at(-1) ?? promise
  return endOf(last, later) ?? gone(last, later)
}

// Only of a document that is known to be whole can it be said that a promise is not in it.
function gone(last: PublicPromise, { complete }: Publication): Whereabouts {
  return { kind: complete === true ? 'gone' : 'not-recorded', last }
}

// `later` is asked too, as it may come from another archive than the promise.
function endOf(promise: PublicPromise, later: Publication): Whereabouts | null {
  const ended = later.ended.find((one) => one.promise.reference === promise.reference) ?? promise.ended
  return ended && { kind: 'ended', why: ended.why, saidBy: ended.publication, promise }
}

/** The nearest promises before a publication that this one continues, or else those right before it; `null` for none. */
function whatItContinues(
  kind: 'elsewhere' | 'returned',
  promise: PublicPromise,
  publication: Publication,
): Whereabouts | null {
  const downTo = stepsBack(promise).filter(({ to }) => !isBefore(to.publication, publication))
  const across = downTo.filter(({ from }) => isBefore(from.publication, publication))
  // What it continues may begin later: a district beside, or a publication from in between. It is not new all the same.
  if (across.length === 0) return whatItFollows(kind, promise)
  return { kind, promises: unique(across.map(({ from }) => from)), basis: basisOf(downTo) }
}

function whatItFollows(kind: 'elsewhere' | 'returned', { continues }: PublicPromise): Whereabouts | null {
  if (continues.length === 0) return null
  return { kind, promises: unique(continues.map((one) => one.promise)), basis: basisOf(continues) }
}

/** As sure as the least sure of the steps. */
function basisOf(steps: readonly Pick<DeclaredStep, 'basis'>[]): Basis {
  return steps.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated'
}

function unique(promises: readonly PublicPromise[]): readonly PublicPromise[] {
  return [...new Set(promises)]
}
