import type { ComponentChild } from 'preact'
import type { Survey } from '../../../scripts/model/archive.ts'
import { hasAnswers } from '../../../scripts/model/surveys/has-answers.ts'
import { hasMargin } from '../../../scripts/model/surveys/has-margin.ts'
import type { Page } from '../../page.ts'
import { formatAges } from '../../texts/format-ages.ts'
import { formatCount } from '../../texts/format-count.ts'
import { formatDate } from '../../texts/format-date.ts'
import { formatList } from '../../texts/format-list.ts'
import { formatMargin } from '../../texts/format-margin.ts'
import { formatNumber } from '../../texts/format-number.ts'
import { formatResponseRate } from '../../texts/format-response-rate.ts'
import { formatSurveyKind } from '../../texts/format-survey-kind.ts'
import type { Texts } from '../../texts/texts.ts'
import { FactList } from '../fact-list.tsx'
import { LocalText } from '../local-text.tsx'
import { MixedText } from '../mixed-text.tsx'
import { TimeSpan } from '../time-span.tsx'

/** Who was asked, how, when and how many, and how much the answers prove. */
export const SurveyFacts = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => {
  const values = surveyValues(survey, page)
  return (
    <FactList
      facts={SURVEY_FACTS.map((name) => {
        const value = values[name]
        return value === null ? null : { term: page.texts.survey[name], value }
      })}
    />
  )
}

/** In the order in which they are told. */
export const SURVEY_FACTS = [
  'respondents',
  'invited',
  'responseRate',
  'kind',
  'weighted',
  'margin',
  'fieldwork',
  'method',
  'ages',
  'places',
  'published',
] as const
export type SurveyFact = (typeof SURVEY_FACTS)[number]

/** Each fact as it is shown; `null` for what there need not be, and is not. */
export function surveyValues(survey: Survey, page: Page): Readonly<Record<SurveyFact, ComponentChild | null>> {
  const { texts } = page
  const { fieldwork, method, respondents, invited, ages, places, published, kind, isWeighted } = survey
  return {
    respondents: respondents ? formatCount(respondents, texts) : texts.publication.unknown,
    invited: invited === null ? null : formatNumber(invited, texts),
    responseRate: formatResponseRate(survey, page) && (
      <MixedText page={page} text={(reading) => formatResponseRate(survey, reading) ?? ''} />
    ),
    kind: formatSurveyKind(kind, texts),
    weighted: isWeighted ? texts.survey.weightedExplained : null,
    margin: hasAnswers(survey) ? marginOf(survey, texts) : null,
    fieldwork: fieldwork ? <TimeSpan page={page} span={fieldwork} /> : texts.publication.unknown,
    method: method && <LocalText page={page} text={method} />,
    ages: ages && <MixedText page={page} text={(reading) => formatAges(ages, reading)} />,
    places: places.length === 0 ? null : formatList(places, texts),
    published: published === null ? null : formatDate(published, texts),
  }
}

function marginOf(survey: Survey, texts: Texts): string {
  return formatMargin(survey, texts) + (hasMargin(survey) ? ` ${texts.survey.marginDrawn}` : '')
}
