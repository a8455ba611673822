import { roundingSlack } from '../../model/surveys/rounding-slack.ts'
import { isFractions } from '../../report/meant-value.ts'
import type { Report } from '../../report/problem.ts'
import { type AnswerList, answerListsIn } from '../answer-lists.ts'
import { BINARY_SLACK, roundedLike } from '../printed-precision.ts'
import type { RuleContext } from '../rule.ts'
import { inDefaultLanguage } from '../texts/in-default-language.ts'
import type { ValidContent } from '../valid-content.ts'

/** The share of an answer follows from its count and how many answered, unless the survey is weighted. */
export function sharesFromCounts(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const list of answerListsIn(content, site)) {
    if (!list.valid.fields.weighted && !areFractions(list)) checkAnswers(list, report, site)
  }
}

// Shares of one rather than of a hundred are told together, where they are added up.
function areFractions({ answers, allowsSeveral }: AnswerList): boolean {
  const shares = answers.flatMap(({ share }) => share ?? [])
  const isAddedUp = !allowsSeveral && shares.length >= 2 && shares.length === answers.length
  return isAddedUp && isFractions(shares.reduce((total, share) => total + share, 0))
}

function checkAnswers(list: AnswerList, report: Report, site: RuleContext['site']): void {
  const { valid, path, group, base } = list
  if (base === undefined || base === 0) return
  for (const key of ['answers', 'aggregates'] as const) {
    for (const [index, { text, share, count }] of list[key].entries()) {
      // More than everybody is a problem of its own.
      if (share === undefined || count === undefined || count > base) continue
      const computed = (count * 100) / base
      if (Math.abs(computed - share) <= roundingSlack(share) + BINARY_SLACK) continue
      const numbers = { printed: share, count, base, computed: roundedLike(computed, share) }
      const details = { group, answer: inDefaultLanguage(text, site), ...numbers }
      report('figures/share-and-count', valid.placeOf([...path, key, index, 'share']), details)
    }
  }
}
