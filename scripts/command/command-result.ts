import type { Problem } from '../report/problem.ts'

/** What a command hands back to be shown. Errors among the problems make it fail. */
export type CommandResult = {
  readonly problems: readonly Problem[]
  /** Text for people about what was done, shown before the problems. */
  readonly done?: string
  /** Text for people, shown after the problems unless there are errors. */
  readonly summary?: string
  /** What `--format json` shows; without it, the problems. */
  readonly json?: unknown
  /** What is shown instead of everything else, in the format that was asked for. */
  readonly print?: string
  /** Text for people on standard error, beside what is printed: something to know that does not make the command fail. */
  readonly aside?: string | null
  /** For commands that do not judge the content: without problems, nothing is said of them. */
  readonly isNoReview?: boolean
  /** For commands that look at something else than the content: whether that is not as it should be. */
  readonly hasFailed?: boolean
}
