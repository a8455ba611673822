import type { Survey } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { FindingList } from './finding-list.tsx'
import { SurveyLink } from './links.tsx'
import { SurveyFacts } from './survey-facts.tsx'

/** A survey in brief: how it was made and its findings, with the way to all of it. */
export const SurveyBrief = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => (
  <article class="survey-brief">
    <h3>
      <SurveyLink page={page} to={survey} />
    </h3>
    <SurveyFacts page={page} survey={survey} />
    <FindingList page={page} findings={survey.findings} />
  </article>
)
