import type { PublicPromise } from '../model/archive.ts'
import type { AssembledPromise, Folder } from './assemble-folder.ts'
import type { DraftPromise } from './assemble-promise.ts'
import type { Wording } from './wording.ts'

/** Ties promises to the earlier ones they continue, both ways, marks those that ended, and gathers the threads. */
export function linkLineage(folders: readonly Folder[], wording: Wording): void {
  const promises = folders.flatMap((folder) => folder.promises)
  const byReference = new Map(promises.map(({ promise }) => [promise.reference, promise]))
  for (const one of promises) linkContinues(one, byReference, wording)
  for (const folder of folders) linkEnded(folder, byReference, wording)
  gatherThreads(promises.map(({ promise }) => promise))
}

function linkContinues(
  { promise, valid }: AssembledPromise,
  byReference: ReadonlyMap<string, DraftPromise>,
  wording: Wording,
): void {
  for (const { promise: reference, change, why, basis } of valid.fields.continues) {
    const earlier = byReference.get(reference)
    if (earlier === undefined) continue
    const step = { change, why: wording.optionalText(why), basis }
    promise.continues.push({ promise: earlier, ...step })
    earlier.continuedBy.push({ promise, ...step })
  }
}

function linkEnded(
  { valid, publication }: Folder,
  byReference: ReadonlyMap<string, DraftPromise>,
  wording: Wording,
): void {
  for (const { promise: reference, why } of valid.publication?.fields.ended ?? []) {
    const promise = byReference.get(reference)
    if (promise === undefined) continue
    promise.ended = { promise, publication, why: wording.text(why) }
    publication.ended.push(promise.ended)
  }
}

/** Promises are given oldest first; a thread keeps that order. */
function gatherThreads(promises: readonly DraftPromise[]): void {
  const position = new Map<PublicPromise, number>(promises.map((promise, index) => [promise, index]))
  const threads = new Map<PublicPromise, readonly PublicPromise[]>()
  for (const promise of promises) {
    const joined = promise.continues.flatMap((step) => threads.get(step.promise) ?? [])
    const thread = [...new Set([...joined, promise])].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
    for (const one of thread) threads.set(one, thread)
  }
  for (const promise of promises) promise.thread = [...(threads.get(promise) ?? [promise])]
}
