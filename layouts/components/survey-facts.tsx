import type { Survey } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import { formatNumber } from '../texts/format-number.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatSurveyKind } from '../texts/format-survey-kind.ts'
import { FactList } from './fact-list.tsx'
import { LocalText } from './local-text.tsx'

/** Who was asked, how, when and how many. */
export const SurveyFacts = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => {
  const { texts } = page
  const { fieldwork, method, respondents, invited, responseRate, ages, places, published } = survey
  return (
    <FactList
      facts={[
        { term: texts.survey.fieldwork, value: fieldwork ? formatSpan(fieldwork, texts) : texts.publication.unknown },
        method && { term: texts.survey.method, value: <LocalText page={page} text={method} /> },
        {
          term: texts.survey.respondents,
          value: respondents
            ? texts.figure[respondents.qualifier](formatNumber(respondents.count, texts))
            : texts.publication.unknown,
        },
        invited === null ? null : { term: texts.survey.invited, value: formatNumber(invited, texts) },
        responseRate && {
          term: texts.survey.responseRate,
          value: responseRate.asPrinted ?? `${formatNumber(responseRate.share, texts)}\u00a0%`,
        },
        ages && {
          term: texts.survey.ages,
          value: ages.asPrinted ?? texts.survey.ageRange(text(ages.from), text(ages.to)),
        },
        places.length === 0 ? null : { term: texts.survey.places, value: formatList(places, texts) },
        published === null ? null : { term: texts.survey.published, value: formatDate(published, texts) },
        {
          term: texts.survey.kind,
          value: formatSurveyKind(survey.kind, texts),
        },
      ]}
    />
  )

  function text(age: number | null): string | null {
    return age === null ? null : String(age)
  }
}
