import type { Obstacle } from './failures/failure.ts'
import { formatFailure } from './failures/format-failure.ts'

/**
 * Why a command cannot go on though it makes sense; leads to exit code 1. Whoever gave it is told by `formatFailure` in the
 * language of the report; the message of the error itself is in Swedish.
 */
export class Refusal extends Error {
  readonly failure: Obstacle

  constructor(failure: Obstacle, options?: ErrorOptions) {
    super(formatFailure(failure, 'sv'), options)
    this.failure = failure
  }
}

/** The refusal that an error is, or that it came of; `null` when it is another failure. */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  return error instanceof Error ? refusalIn(error.cause ?? null) : null
}
