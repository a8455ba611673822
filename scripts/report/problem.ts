import type { ProblemDetails, Rule } from './problem-details.ts'

/**
 * Where in a file something stands: the file relative to the root, line and column from 1. `length` is how much of the
 * line it takes, in UTF-16 code units; it is left out where a single point is meant.
 */
export type Place = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly length?: number
}

/** How grave a broken rule is. */
export type RuleLevel = 'error' | 'warning'

/** How grave a problem is: a warning that its own file acknowledges, with a reason, is one no longer. */
export type Level = RuleLevel | 'acknowledged'

/** One thing an editor should look at. The words for it are in `messages/`, one text per rule and language. */
export type Problem<R extends Rule = Rule> = {
  /** Permanent and searchable: `reference/unknown-promise`. */
  readonly rule: R
  readonly level: Level
  readonly place: Place
  readonly details: ProblemDetails[R]
  /** Why it is as it should be, in the editor’s words; only with what is acknowledged. */
  readonly because?: string
}

/** Takes in one problem and goes on; rules receive it so that all problems are found in one run. */
export type Report = <R extends Rule>(rule: R, place: Place, details: ProblemDetails[R]) => void

/** Whether it is still to be looked at: what is acknowledged has been. */
export function isOpen({ level }: Problem): boolean {
  return level !== 'acknowledged'
}

/** Whether one of the problems is an error; acknowledged ones and warnings are none. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error')
}
