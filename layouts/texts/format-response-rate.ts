import type { Survey } from '../../scripts/model/archive.ts'
import { computedResponseRate } from '../../scripts/model/surveys/response-rate.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

/** How large a part answered, as printed, or else worked out and said to be so; `null` when it is not known. */
export function formatResponseRate(survey: Survey, texts: Texts): string | null {
  const { responseRate } = survey
  const percent = (share: number) => texts.survey.percent(formatNumber(share, texts))
  if (responseRate !== null) return responseRate.asPrinted ?? percent(responseRate.share)
  const computed = computedResponseRate(survey)
  return computed === null ? null : texts.survey.responseComputed(percent(Math.round(computed)))
}
