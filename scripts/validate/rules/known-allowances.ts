import { LEVELS } from '../../report/levels.ts'
import type { Report } from '../../report/problem.ts'
import type { Rule } from '../../report/problem-details.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import { listAllowingEntries } from '../allowances.ts'
import type { ValidContent } from '../valid-content.ts'

const WARNINGS = (Object.keys(LEVELS) as Rule[]).filter((rule) => LEVELS[rule] === 'warning')

/** What is acknowledged is a warning; errors are put right. */
export function knownAllowances(content: ValidContent, report: Report): void {
  for (const { rule, ruleAt } of listAllowingEntries(content).flatMap(({ allowances }) => allowances)) {
    if (!Object.hasOwn(LEVELS, rule)) {
      report('allow/unknown-rule', ruleAt, { rule, suggestion: suggestSimilar(rule, WARNINGS) })
    } else if (LEVELS[rule as Rule] === 'error') {
      report('allow/not-a-warning', ruleAt, { rule })
    }
  }
}
