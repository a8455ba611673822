import { roundingSlack } from '../../model/surveys/rounding-slack.ts'
import type { Report } from '../../report/problem.ts'
import { BINARY_SLACK, roundedLike } from '../printed-precision.ts'
import type { SurveyFields } from '../schemas/survey-fields.ts'
import type { Valid, ValidContent } from '../valid-content.ts'

/** The printed response rate follows from how many were asked and how many answered, who are never more. */
export function responseRate({ publications }: ValidContent, report: Report): void {
  for (const { fields, placeOf } of publications.flatMap(({ surveys }) => surveys)) {
    const numbers = numbersOf(fields)
    if (numbers === null) continue
    const { respondents, invited, isExact } = numbers
    const share = fields['response-rate']?.share
    if (respondents > invited) {
      report('figures/response-rate', placeOf(['respondents']), { respondents, invited, printed: null, computed: null })
    } else if (isExact && share !== undefined) {
      const computed = (respondents * 100) / invited
      if (Math.abs(computed - share) <= roundingSlack(share) + BINARY_SLACK) continue
      const details = { respondents, invited, printed: share, computed: roundedLike(computed, share) }
      report('figures/response-rate', placeOf(['response-rate', 'share']), details)
    }
  }
}

// "About 900", "at most 900" and "just under 900" say nothing certain, "over 900" only that it is at least so many.
function numbersOf({ respondents, invited }: Valid<SurveyFields>['fields']) {
  if (respondents == null || invited == null || invited === 0) return null
  const { count, qualifier } = respondents
  if (qualifier === 'about' || qualifier === 'at-most' || qualifier === 'just-under') return null
  return { respondents: count, invited, isExact: qualifier === 'exactly' }
}
