import { roundingSlack } from '../../model/surveys/rounding-slack.ts'
import type { Report } from '../../report/problem.ts'
import type { Fraction } from '../../report/problem-details.ts'
import { answerListsIn } from '../answer-lists.ts'
import { BINARY_SLACK, withoutNoise } from '../printed-precision.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** The shares of a question’s answers are 100 percent together, as far as rounding lets them. */
export function sharesSum(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { valid, path, group, answers, allowsSeveral } of answerListsIn(content, site)) {
    if (allowsSeveral) continue
    const shares = answers.flatMap(({ share }) => (share === undefined ? [] : [share]))
    const sum = shares.reduce((total, share) => total + share, 0)
    const slack = shares.reduce((total, share) => total + roundingSlack(share), BINARY_SLACK)
    // One answer alone is what a source mentions in passing; the others are not known.
    const isComplete = shares.length >= 2 && shares.length === answers.length
    if (sum <= 100 + slack && (!isComplete || sum >= 100 - slack)) continue
    const fraction = isComplete ? fractionIn(shares, sum, slack) : null
    const details = { group, sum: withoutNoise(sum), fraction }
    report('figures/shares-sum', valid.placeOf([...path, 'answers']), details)
  }
}

/** The share that makes the others 100 percent when it is read as a part of one: 0.55 beside 45. */
function fractionIn(shares: readonly number[], sum: number, slack: number): Fraction | null {
  const fits = (share: number) => share > 0 && share < 1 && Math.abs(sum - share + share * 100 - 100) <= slack
  const share = shares.find(fits)
  return share === undefined ? null : { value: String(share), wanted: String(withoutNoise(share * 100)) }
}
