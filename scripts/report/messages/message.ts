import type { Paste, ProblemDetails, Rule } from '../problem-details.ts'

/**
 * What is wrong, and what to do about it; `paste` are lines that do it, ready to stand last in a file, and `alsoPaste` those
 * that have to stand in other files as well.
 */
export type Message = {
  readonly message: string
  readonly fix: string
  readonly paste?: Paste
  readonly alsoPaste?: readonly Paste[]
}

/** The words for every rule in one language. */
export type Messages = { readonly [R in Rule]: (details: ProblemDetails[R]) => Message }
