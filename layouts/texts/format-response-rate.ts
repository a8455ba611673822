import type { Survey } from '../../scripts/model/archive.ts'
import { computedResponseRate } from '../../scripts/model/surveys/response-rate.ts'
import { formatNumber } from './format-number.ts'
import { printedPhrase, type Reading } from './reading.ts'

/** How large a part answered, as printed, or else worked out and said to be so; `null` when it is not known. */
export function formatResponseRate(survey: Survey, reading: Reading): string | null {
  const { responseRate } = survey
  const { texts } = reading
  const percent = (share: number) => texts.survey.percent(formatNumber(share, texts))
  if (responseRate?.asPrinted) return printedPhrase(responseRate.asPrinted, reading)
  if (responseRate !== null) return percent(responseRate.share)
  const computed = computedResponseRate(survey)
  return computed === null ? null : texts.survey.responseComputed(percent(Math.round(computed)))
}
