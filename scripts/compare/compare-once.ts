import type { Publication } from '../model/archive.ts'
import { comparePublications } from './compare-publications.ts'
import type { Comparison } from './comparison.ts'

// Some ten megabytes for each thousand. A site of twenty years with fifty promises each keeps all of its comparisons.
const MOST_PROMISES = 20_000

/** Kept no longer than the publications are themselves. */
const kept = new WeakMap<Publication, WeakMap<Publication, Comparison>>()
/** What is kept, the oldest first; of a comparison that nobody else knows any more, its number of promises is left. */
const queue: { readonly earlier: WeakRef<Publication>; readonly later: WeakRef<Publication>; readonly size: number }[] =
  []
let promisesKept = 0

/**
 * As `comparePublications`, which is asked only once for the pages in every language, the prints and the data of two
 * publications. Of a site so large that its comparisons would fill the memory, the last ones are kept.
 */
export function compareOnce(earlier: Publication, later: Publication): Comparison {
  const known = kept.get(earlier)?.get(later)
  if (known !== undefined) return known
  const comparison = comparePublications(earlier, later)
  const withEarlier = kept.get(earlier) ?? new WeakMap<Publication, Comparison>()
  kept.set(earlier, withEarlier.set(later, comparison))
  const size = earlier.promises.length + later.promises.length
  queue.push({ earlier: new WeakRef(earlier), later: new WeakRef(later), size })
  promisesKept += size
  // The last one stays, however large it is.
  while (promisesKept > MOST_PROMISES && queue.length > 1) forgetOldest()
  return comparison
}

function forgetOldest(): void {
  const oldest = queue.shift()
  if (oldest === undefined) return
  promisesKept -= oldest.size
  const [earlier, later] = [oldest.earlier.deref(), oldest.later.deref()]
  if (earlier !== undefined && later !== undefined) kept.get(earlier)?.delete(later)
}
