/** Pagefind, a program of its own, was ended by something else while it had an index to make. */
export class PagefindEnded extends Error {
  constructor(cause: unknown) {
    super('Pagefind has ended before the search index was made.', { cause })
  }
}

/** What an error of Pagefind is, as it says so in words alone (pagefind/lib/service.js). */
export function asPagefindEnded(error: unknown): unknown {
  const text = error instanceof Error ? error.message : String(error)
  return /backend (is )?closed/.test(text) ? new PagefindEnded(error) : error
}
