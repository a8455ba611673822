import { byCodeUnit } from '../../words/by-code-unit.ts'
import type { Publication, PublicPromise } from '../archive.ts'

/** Promises that continue each other through the years; at least two. */
export type Thread = {
  /** The reference of its oldest promise, `2015/gatubelysning`, which is also its address; see `listThreads`. */
  readonly reference: string
  /** Oldest first. */
  readonly promises: readonly PublicPromise[]
  /** The latest promise, whose title the thread goes by. */
  readonly latest: PublicPromise
  /**
   * References of the other promises that the thread begins with. Each may have been the oldest one before a merger
   * brought threads together, so that an address that was given to readers leads to what the thread has become.
   */
  readonly otherBeginnings: readonly string[]
}

/**
 * The threads of at least two promises, in the order of their oldest ones.
 *
 * A thread is called by the oldest promise that continues no other; of several in one publication by the one whose id
 * comes first, as their order of reading may change. So a promise that joins later changes nothing, unless it is older.
 */
export function listThreads(publications: readonly Publication[]): readonly Thread[] {
  const promises = publications.flatMap((publication) => publication.promises)
  return promises.filter((promise) => promise.thread.length > 1 && promise.thread[0] === promise).map(threadOf)
}

/** The thread of a promise, which must have more than one promise. */
export function threadOf({ thread }: PublicPromise): Thread {
  const [oldest, ...others] = beginningsOf(thread)
  const latest = thread.at(-1)
  if (oldest === undefined || latest === undefined) throw new Error('A thread without promises has no beginning.')
  return {
    reference: oldest.reference,
    promises: thread,
    latest,
    otherBeginnings: others.map(({ reference }) => reference),
  }
}

/** Whether no other promise of the same publication belongs to the thread, so that the period alone says which is meant. */
export function isAloneInPublication(promise: PublicPromise): boolean {
  return promise.thread.filter(({ publication }) => publication === promise.publication).length === 1
}

/** The promises that continue no other; by publication, and within one by id. */
function beginningsOf(thread: readonly PublicPromise[]): readonly PublicPromise[] {
  const order = [...new Set(thread.map(({ publication }) => publication))]
  return thread
    .filter(({ continues }) => continues.length === 0)
    .sort((a, b) => order.indexOf(a.publication) - order.indexOf(b.publication) || byCodeUnit(a.reference, b.reference))
}
