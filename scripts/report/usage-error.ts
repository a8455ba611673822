import type { Misuse } from './failures/failure.ts'
import { formatFailure } from './failures/format-failure.ts'

/**
 * The command line, or a setting of the environment, cannot be understood; leads to exit code 2. Whoever typed it is told by
 * `formatFailure` in the language of the report; the message of the error itself is in Swedish.
 */
export class UsageError extends Error {
  readonly failure: Misuse

  constructor(failure: Misuse) {
    super(formatFailure(failure, 'sv'))
    this.failure = failure
  }
}
