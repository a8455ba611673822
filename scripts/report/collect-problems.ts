import { LEVELS } from './levels.ts'
import type { Problem, Report } from './problem.ts'
import type { Rule } from './problem-details.ts'

/** Somewhere to report problems to, and the list they end up in. */
export function collectProblems(): { readonly report: Report; readonly problems: Problem[] } {
  const problems: Problem[] = []
  const report: Report = (rule, place, details) => {
    problems.push({ rule, level: LEVELS[rule], place, details } satisfies Problem<Rule>)
  }
  return { report, problems }
}
