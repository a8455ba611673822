import { suggestSimilar } from '../report/suggest-similar.ts'
import { UsageError } from '../report/usage-error.ts'

/**
 * That there is no publication of a name, with the one that was probably meant, or else those that there are.
 *
 * @param ids of all publications
 */
export function unknownPublication(id: string, ids: readonly string[]): UsageError {
  const similar = suggestSimilar(id, ids)
  const advice = similar === null ? `De som finns: ${ids.join(', ')}.` : `Menade du ${similar}?`
  return new UsageError(`Det finns inget medborgarlöfte ${id}. ${advice}`)
}
