import type { ProblemDetails, Rule } from '../problem-details.ts'

/** What is wrong, and what to do about it. */
export type Message = { readonly message: string; readonly fix: string }

/** The words for every rule in one language. */
export type Messages = { readonly [R in Rule]: (details: ProblemDetails[R]) => Message }
