import type { Survey } from '../../scripts/model/archive.ts'
import { pointedOut } from '../../scripts/model/surveys/pointed-out.ts'
import { CorrectionSection } from '../components/correction-section.tsx'
import { AreaLink, PublicationLink, SurveyLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { ReleaseMark } from '../components/release-mark.tsx'
import { RemarkSection } from '../components/remark-list.tsx'
import { SourceSection } from '../components/source-list.tsx'
import { QuestionSection } from '../components/surveys/question-section.tsx'
import { SurveyFacts } from '../components/surveys/survey-facts.tsx'
import { SurveyFindings } from '../components/surveys/survey-findings.tsx'
import { SurveyRespondents } from '../components/surveys/survey-respondents.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatSurveyKind } from '../texts/format-survey-kind.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** Who was asked, how, what they answered and what it led to. */
export const surveyPage = pageTemplate('survey', ({ page }) => {
  const survey = page.subject
  const { publication, partOf, parts } = survey
  const { texts } = page
  const title = wordsOf(survey.title, page)
  const hasLedHere = publication.surveys.includes(survey)
  return (
    <Frame
      page={page}
      title={title}
      description={texts.description.survey(title, wordsOf(publication.title, page))}
      crumbs={[{ address: page.addresses.publication(publication), title: publication.title }]}
    >
      <ReleaseMark page={page} of={survey} />
      <h1>
        <LocalText page={page} text={survey.title} />
      </h1>
      <p class="lead">
        {hasLedHere ? texts.survey.ledToPublication : texts.survey.duringPublication}{' '}
        <span>
          <PublicationLink page={page} to={publication} />
        </span>
      </p>
      {partOf !== null && (
        <p>
          {texts.survey.partOf} <SurveyLink page={page} to={partOf} />
        </p>
      )}
      {/* What the answers are worth comes before them, and how they were gathered, in full, after them. */}
      <p>
        <SurveyRespondents page={page} survey={survey} /> {formatSurveyKind(survey.kind, texts)}
      </p>
      {parts.length > 0 && (
        <section>
          <h2>{texts.survey.parts}</h2>
          <ul>
            {parts.map((part) => (
              <li>
                <SurveyLink page={page} to={part} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <SurveyFindings page={page} survey={survey} level={2} />
      <PointedOut page={page} survey={survey} />
      {survey.questions.length > 0 && (
        <section>
          <h2 id="questions">{texts.survey.questions}</h2>
          {survey.questions.map((question) => (
            <QuestionSection page={page} question={question} level={3} />
          ))}
        </section>
      )}
      <section>
        <h2>{texts.survey.facts}</h2>
        <SurveyFacts page={page} survey={survey} />
      </section>
      <CorrectionSection page={page} corrections={survey.corrections} />
      <RemarkSection page={page} remarks={survey.remarks} />
      <SourceSection page={page} sources={survey.sources} />
    </Frame>
  )
})

/** The places that residents named, in one list; each finding tells which of them it is about. */
const PointedOut = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => {
  const places = pointedOut(survey)
  if (places.length === 0) return null
  return (
    <section>
      <h2>{page.texts.survey.pointedOut}</h2>
      <ul>
        {places.map((place) => (
          <li>
            <AreaLink page={page} to={place} />
          </li>
        ))}
      </ul>
    </section>
  )
}
