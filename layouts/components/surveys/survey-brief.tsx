import type { Survey } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { formatSurveyKind } from '../../texts/format-survey-kind.ts'
import { SurveyLink } from '../links.tsx'
import { FindingList } from './finding-list.tsx'
import { SurveyKeyFigures } from './survey-key-figures.tsx'
import { SurveyRespondents } from './survey-respondents.tsx'

/** A survey in brief: when it was made, how many answered and how they were reached, key figures and findings. */
export const SurveyBrief = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => (
  <article class="survey-brief">
    <h3>
      <SurveyLink page={page} to={survey} />
    </h3>
    <p>
      <SurveyRespondents page={page} survey={survey} /> {formatSurveyKind(survey.kind, page.texts)}
    </p>
    <SurveyKeyFigures page={page} survey={survey} />
    {survey.findings.length > 0 && <FindingList page={page} findings={survey.findings} />}
    {survey.findings.length + survey.questions.length === 0 && <p>{page.texts.survey.noFindings}</p>}
    {survey.questions.length > 0 && (
      <p>
        <a href={`${page.to(page.addresses.survey(survey))}#questions`}>{page.texts.survey.allAnswers}</a>
      </p>
    )}
  </article>
)
