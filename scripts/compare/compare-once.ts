import type { Publication } from '../model/archive.ts'
import { comparePublications } from './compare-publications.ts'
import type { Comparison } from './comparison.ts'

// Kept as long as the publications are themselves.
const kept = new WeakMap<Publication, WeakMap<Publication, Comparison>>()
let last: Comparison | null = null

// Comparisons of larger publications would fill the memory, so that only the last of those is kept.
const MOST_PROMISES = 500

/**
 * As `comparePublications`, which is asked only once for the pages in every language, the prints and the data of two
 * publications.
 */
export function compareOnce(earlier: Publication, later: Publication): Comparison {
  const known = kept.get(earlier)?.get(later) ?? (last?.earlier === earlier && last.later === later ? last : null)
  if (known !== null) return known
  const comparison = comparePublications(earlier, later)
  if (earlier.promises.length + later.promises.length > MOST_PROMISES) {
    last = comparison
  } else {
    const withEarlier = kept.get(earlier) ?? new WeakMap()
    kept.set(earlier, withEarlier.set(later, comparison))
  }
  return comparison
}
