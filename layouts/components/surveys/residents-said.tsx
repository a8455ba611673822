import type { Publication, Survey } from '../../../scripts/model/archive.ts'
import { keyFigures } from '../../../scripts/model/surveys/key-figures.ts'
import type { Page } from '../../page.ts'
import { SurveyLink } from '../links.tsx'
import { LocalText } from '../local-text.tsx'
import { SurveyKeyFigures } from './survey-key-figures.tsx'
import { SurveyRespondents } from './survey-respondents.tsx'

const FINDINGS = 3

type ResidentsSaidProps = {
  readonly page: Page
  readonly publication: Publication
  /** A survey to tell of where none is known to have led to the publication. */
  readonly instead: Survey | null
}

/** What residents said before a publication, in a few numbers or sentences. */
export const ResidentsSaid = ({ page, publication, instead }: ResidentsSaidProps) => {
  const { start } = page.texts
  if (publication.surveys.length > 0) return <Surveys page={page} surveys={publication.surveys} />
  return (
    <>
      <p>{start.noSurvey}</p>
      {instead !== null && (
        <>
          <p>{start.latestSurvey}</p>
          <Surveys page={page} surveys={[instead]} />
        </>
      )}
    </>
  )
}

/** One survey with its numbers, and the ways to the others. */
const Surveys = ({ page, surveys }: { readonly page: Page; readonly surveys: readonly Survey[] }) => {
  const shown = surveys.find((survey) => keyFigures(survey).length > 0) ?? surveys[0]
  return (
    <>
      {surveys.map((survey) => (
        <div class="residents-said">
          <p>
            <SurveyLink page={page} to={survey} />. <SurveyRespondents page={page} survey={survey} />
          </p>
          {survey === shown && <SurveyKeyFigures page={page} survey={survey} />}
          {survey === shown && keyFigures(survey).length === 0 && <Findings page={page} survey={survey} />}
        </div>
      ))}
    </>
  )
}

const Findings = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) =>
  survey.findings.length === 0 ? (
    <p>{page.texts.survey.noFindings}</p>
  ) : (
    <ul class="residents-said-findings">
      {survey.findings.slice(0, FINDINGS).map(({ text }) => (
        <li>
          <LocalText page={page} text={text} />
        </li>
      ))}
    </ul>
  )
