import type { Publication, PublicPromise } from '../model/archive.ts'
import type { Whereabouts } from './comparison.ts'
import { stepsBack, stepsOn } from './follow-lineage.ts'
import { isBefore } from './publication-order.ts'

/** Where a promise of `earlier` without counterpart in `later` went. */
export function whereItWent(promise: PublicPromise, earlier: Publication, later: Publication): Whereabouts {
  if (earlier.id === later.id) return { kind: 'gone', last: promise }
  return isBefore(earlier, later)
    ? whatBecameOf(promise, later)
    : (outside(whatItContinues(promise, later)) ?? gone(promise, later))
}

/** Where a promise of `later` without counterpart in `earlier` was; `null` for one that is new. */
export function whereItWas(promise: PublicPromise, earlier: Publication, later: Publication): Whereabouts | null {
  if (earlier.id === later.id) return null
  if (isBefore(earlier, later)) return returned(whatItContinues(promise, earlier))
  const fate = whatBecameOf(promise, earlier)
  return fate.kind === 'elsewhere' ? returned(fate.promises) : null
}

/** First what anybody says of its end, then who continues it, then where its thread was last seen. */
function whatBecameOf(promise: PublicPromise, later: Publication): Whereabouts {
  const own = endOf(promise, later)
  if (own !== null) return own
  const steps = stepsOn(promise)
  const beyond = steps.filter(({ from, to }) => !isBefore(to.publication, later) && isBefore(from.publication, later))
  if (beyond.length > 0) return { kind: 'elsewhere', promises: unique(beyond.map(({ to }) => to)) }
  const continuedBy = unique(steps.map(({ to }) => to))
  const ends = [promise, ...continuedBy].filter((one) => one.continuedBy.length === 0)
  const open = ends.findLast((one) => endOf(one, later) === null)
  const last = open ?? ends.at(-1) ?? promise
  return endOf(last, later) ?? gone(last, later)
}

function gone(last: PublicPromise, { complete }: Publication): Whereabouts {
  return { kind: complete === false ? 'not-recorded' : 'gone', last }
}

// `later` is asked too, as it may come from another archive than the promise.
function endOf(promise: PublicPromise, later: Publication): Whereabouts | null {
  const ended = later.ended.find((one) => one.promise.reference === promise.reference) ?? promise.ended
  return ended && { kind: 'ended', why: ended.why, saidBy: ended.publication, promise }
}

/** The nearest promises before or beside a publication that this one continues. */
function whatItContinues(promise: PublicPromise, publication: Publication): readonly PublicPromise[] {
  const steps = stepsBack(promise)
  const across = steps.filter(
    ({ from, to }) => isBefore(from.publication, publication) && !isBefore(to.publication, publication),
  )
  return unique(across.map(({ from }) => from))
}

function outside(promises: readonly PublicPromise[]): Whereabouts | null {
  return promises.length === 0 ? null : { kind: 'elsewhere', promises }
}

function returned(promises: readonly PublicPromise[]): Whereabouts | null {
  return promises.length === 0 ? null : { kind: 'returned', promises }
}

function unique(promises: readonly PublicPromise[]): readonly PublicPromise[] {
  return [...new Set(promises)]
}
