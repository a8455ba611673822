import type { Survey } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { formatCount } from '../../texts/format-count.ts'
import { saysPeriod } from '../../texts/says-period.ts'
import { sentenceCase } from '../../texts/sentence-case.ts'
import { TimeSpan } from '../time-span.tsx'

/**
 * When a survey was made and how many answered, in one sentence below its title: `Våren 2018: drygt 1000 svarade.` What the
 * title says is not said again.
 */
export const SurveyRespondents = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => {
  const { title, fieldwork, respondents } = survey
  const { texts } = page
  const answered =
    respondents === null ? texts.survey.answeredUnknown : texts.survey.answered(formatCount(respondents, texts))
  if (fieldwork === null || saysPeriod({ title, period: fieldwork }, page)) return <>{sentenceCase(answered)}.</>
  return (
    <>
      <TimeSpan page={page} span={fieldwork} isFirst={true} />: {answered}.
    </>
  )
}
