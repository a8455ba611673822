import type { Survey } from '../../scripts/model/archive.ts'
import { hasAnswers } from '../../scripts/model/has-answers.ts'
import type { Page } from '../page.ts'
import { formatAges } from '../texts/format-ages.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import { formatMargin } from '../texts/format-margin.ts'
import { formatNumber } from '../texts/format-number.ts'
import { formatCount } from '../texts/format-respondents.ts'
import { formatResponseRate } from '../texts/format-response-rate.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatSurveyKind } from '../texts/format-survey-kind.ts'
import { type Fact, FactList } from './fact-list.tsx'
import { LocalText } from './local-text.tsx'

/** Who was asked, how, when and how many, and how much the answers prove. */
export const SurveyFacts = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => {
  const { texts } = page
  const { fieldwork, method, respondents, invited, ages, places, published, kind } = survey
  const responseRate = formatResponseRate(survey, texts)
  return (
    <FactList
      facts={[
        {
          term: texts.survey.respondents,
          value: respondents ? formatCount(respondents, texts) : texts.publication.unknown,
        },
        invited === null ? null : { term: texts.survey.invited, value: formatNumber(invited, texts) },
        responseRate === null ? null : { term: texts.survey.responseRate, value: responseRate },
        { term: texts.survey.kind, value: formatSurveyKind(kind, texts) },
        hasAnswers(survey) ? marginFact(survey, page) : null,
        { term: texts.survey.fieldwork, value: fieldwork ? formatSpan(fieldwork, texts) : texts.publication.unknown },
        method && { term: texts.survey.method, value: <LocalText page={page} text={method} /> },
        ages && { term: texts.survey.ages, value: formatAges(ages, texts) },
        places.length === 0 ? null : { term: texts.survey.places, value: formatList(places, texts) },
        published === null ? null : { term: texts.survey.published, value: formatDate(published, texts) },
      ]}
    />
  )
}

function marginFact({ kind }: Survey, { texts }: Page): Fact {
  const drawn = kind === 'random-sample' ? ` ${texts.survey.marginDrawn}` : ''
  return { term: texts.survey.margin, value: formatMargin(kind, texts) + drawn }
}
