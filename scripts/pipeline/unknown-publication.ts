import { suggestSimilar } from '../report/suggest-similar.ts'
import { UsageError } from '../report/usage-error.ts'

/**
 * That there is no publication of a name, with the one that was probably meant, or else those that there are.
 *
 * @param ids of all publications
 */
export function unknownPublication(id: string, ids: readonly string[]): UsageError {
  return new UsageError({ kind: 'publication-unknown', id, similar: suggestSimilar(id, ids), ids })
}
