import type { Pagefind } from './pagefind.ts'

/**
 * Asks once more before it says that there is nothing. Pagefind keeps to itself that a part of the index could not be fetched,
 * and finds nothing then; asked again, it fetches again.
 *
 * @param makeSure fails when the index cannot be reached, or is not the one that was asked
 */
export function doubtingNothing(pagefind: Pagefind, makeSure: () => Promise<void>): Pagefind {
  return {
    ...pagefind,
    async search(term, sought) {
      const answer = await pagefind.search(term, sought)
      if (term === null || answer.unfilteredResultCount > 0) return answer
      await makeSure()
      return pagefind.search(term, sought)
    },
  }
}
