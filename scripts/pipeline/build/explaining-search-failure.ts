import type { Output } from '../../model/output.ts'
import { Refusal } from '../../report/refusal.ts'
import { PagefindEnded } from '../../search/pagefind-ended.ts'

/** An output that says what can be done when the program that makes the search index has been ended from outside. */
export function explainingSearchFailure(produce: Output): Output {
  return async function* (archive, soFar, readFile) {
    try {
      yield* produce(archive, soFar, readFile)
    } catch (error) {
      throw error instanceof PagefindEnded ? new Refusal({ kind: 'search-ended' }, { cause: error }) : error
    }
  }
}
