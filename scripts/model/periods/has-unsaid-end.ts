import type { Publication, PublicPromise } from '../archive.ts'
import { daysOf } from './period-state.ts'
import { isForSameArea } from './period-succession.ts'

/**
 * Whether a promise stops without a word: there are later publications for the same area, and none of them continues it
 * or says that it has ended.
 *
 * @param publications all of the archive
 */
export function hasUnsaidEnd(promise: PublicPromise, publications: readonly Publication[]): boolean {
  const { continuedBy, ended, publication } = promise
  if (continuedBy.length > 0 || ended !== null) return false
  const { to } = daysOf(publication.period)
  return to !== null && publications.some((one) => daysOf(one.period).from > to && isForSameArea(publication, one))
}
