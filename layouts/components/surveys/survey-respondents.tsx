import type { Survey } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { formatCount } from '../../texts/format-count.ts'
import { sentenceCase } from '../../texts/sentence-case.ts'
import { TimeSpan } from '../time-span.tsx'

/** When a survey was made and how many answered, in one sentence: `Våren 2018: drygt 1000 svarade.` */
export const SurveyRespondents = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => {
  const { fieldwork, respondents } = survey
  const { texts } = page
  const answered =
    respondents === null ? texts.survey.answeredUnknown : texts.survey.answered(formatCount(respondents, texts))
  if (fieldwork === null) return <>{sentenceCase(answered)}.</>
  return (
    <>
      <TimeSpan page={page} span={fieldwork} isFirst={true} />: {answered}.
    </>
  )
}
