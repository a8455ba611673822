import type { ProblemDetails, Rule } from '../problem-details.ts'

/** A few lines that break a rule, what the report says about them, and the same lines put right. */
export type Example<R extends Rule> = {
  /** The file that the lines would stand in. */
  readonly file: string
  readonly wrong: readonly string[]
  /** The words that the report points to, the first time they stand in `wrong`; `null` for the whole file. */
  readonly marked: string | null
  readonly details: ProblemDetails[R]
  readonly right: readonly string[]
}

/** An example for every rule whose name begins so. */
export type ExamplesOf<Group extends string> = { readonly [R in Extract<Rule, `${Group}/${string}`>]: Example<R> }
