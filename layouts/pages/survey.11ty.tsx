import { FindingList } from '../components/finding-list.tsx'
import { PublicationLink, SurveyLink } from '../components/links.tsx'
import { QuestionSection } from '../components/question-section.tsx'
import { RemarkSection } from '../components/remark-list.tsx'
import { SourceSection } from '../components/source-list.tsx'
import { SurveyFacts } from '../components/survey-facts.tsx'
import { Frame } from '../frame.tsx'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'
import { yearFilters } from './search-filters.ts'

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
      crumbs={[{ address: page.addresses.publication(publication), title: publication.title }]}
      searchFilters={yearFilters(publication, page.archive.asOf)}
    >
      <h1>{title}</h1>
      <p class="lead">
        {hasLedHere ? texts.survey.ledToPublication : texts.survey.duringPublication}{' '}
        <span data-pagefind-meta="publication">
          <PublicationLink page={page} to={publication} />
        </span>
      </p>
      {partOf !== null && (
        <p>
          {texts.survey.partOf} <SurveyLink page={page} to={partOf} />
        </p>
      )}
      <section>
        <h2>{texts.survey.facts}</h2>
        <SurveyFacts page={page} survey={survey} />
      </section>
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
      <section>
        <h2>{texts.survey.findings}</h2>
        {survey.findings.length === 0 && survey.questions.length === 0 && <p>{texts.survey.noFindings}</p>}
        <FindingList page={page} findings={survey.findings} />
      </section>
      {survey.questions.length > 0 && (
        <section>
          <h2>{texts.survey.questions}</h2>
          {survey.questions.map((question) => (
            <QuestionSection page={page} question={question} level={3} />
          ))}
        </section>
      )}
      <RemarkSection page={page} remarks={survey.remarks} />
      <SourceSection page={page} sources={survey.sources} />
    </Frame>
  )
})
