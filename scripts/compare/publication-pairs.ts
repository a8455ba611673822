import type { Publication } from '../model/archive.ts'
import { isForSameArea } from '../model/periods/period-succession.ts'

/** Two publications that can be laid beside each other; `earlier` is the one whose period begins first. */
export type PublicationPair = { readonly earlier: Publication; readonly later: Publication }

/**
 * Every pair of publications for the same area.
 *
 * @param publications in the order of their periods
 */
export function publicationPairs(publications: readonly Publication[]): readonly PublicationPair[] {
  return publications.flatMap((later, index) =>
    publications
      .slice(0, index)
      .filter((earlier) => isForSameArea(earlier, later))
      .map((earlier) => ({ earlier, later })),
  )
}
