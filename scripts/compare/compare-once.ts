import type { Publication } from '../model/archive.ts'
import { comparePublications } from './compare-publications.ts'
import type { Comparison } from './comparison.ts'

let last: Comparison | null = null

/**
 * As `comparePublications`, which is asked only once while the same two follow each other: the pages of a pair are made one
 * after the other, one for each language. Only one comparison is kept, so that many pairs do not fill the memory.
 */
export function compareOnce(earlier: Publication, later: Publication): Comparison {
  if (last === null || last.earlier !== earlier || last.later !== later) last = comparePublications(earlier, later)
  return last
}
