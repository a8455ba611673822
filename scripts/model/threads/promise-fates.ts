import type { EndedPromise, Lineage, Publication, PublicPromise } from '../archive.ts'

/** What a later publication made of an earlier promise. */
export type PromiseFate =
  | { readonly kind: 'continued'; readonly promise: PublicPromise; readonly steps: readonly Lineage[] }
  | { readonly kind: 'ended'; readonly promise: PublicPromise; readonly ended: EndedPromise }
  /** Neither continued nor ended: nobody has said anything. */
  | { readonly kind: 'unsaid'; readonly promise: PublicPromise }

/** What became of each promise of an earlier publication: first as `later` says, or else as any other one does. */
export function promiseFates(earlier: Publication, later: Publication): readonly PromiseFate[] {
  return earlier.promises.map((promise) => {
    const here = promise.continuedBy.filter((step) => step.promise.publication === later)
    if (here.length > 0) return { kind: 'continued', promise, steps: here }
    if (promise.ended !== null) return { kind: 'ended', promise, ended: promise.ended }
    if (promise.continuedBy.length > 0) return { kind: 'continued', promise, steps: promise.continuedBy }
    return { kind: 'unsaid', promise }
  })
}
