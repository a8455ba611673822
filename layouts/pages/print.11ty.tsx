import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { CommitmentFacts } from '../components/commitment-facts.tsx'
import { CommitmentTable } from '../components/commitment-table.tsx'
import { Completeness } from '../components/completeness.tsx'
import { FindingList } from '../components/finding-list.tsx'
import { LocalText } from '../components/local-text.tsx'
import { OutcomeStory } from '../components/outcome-story.tsx'
import { PeriodBadge } from '../components/period-badge.tsx'
import { Prose } from '../components/prose.tsx'
import { PublicationFacts } from '../components/publication-facts.tsx'
import { QuestionSection } from '../components/question-section.tsx'
import { ReasonList } from '../components/reason-list.tsx'
import { RemarkList } from '../components/remark-list.tsx'
import { SourceList, SourceSection } from '../components/source-list.tsx'
import { SurveyFacts } from '../components/survey-facts.tsx'
import { ThreadList } from '../components/thread-list.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** Everything of one publication on one page, in reading order, with nothing folded away. */
export const printPage = pageTemplate('print', ({ page }) => {
  const publication = page.subject
  const { texts, addresses } = page
  const title = wordsOf(publication.title, page)
  return (
    <Frame
      page={page}
      title={texts.print.title(title)}
      crumbs={[{ address: addresses.publication(publication), title: publication.title }]}
      kind="printable"
    >
      <h1>{title}</h1>
      <p class="lead">
        <PeriodBadge state={publication.periodState} texts={texts} /> {formatSpan(publication.period, texts)}
      </p>
      <p class="screen-only">
        <a href={page.to(addresses.pdf(publication))} type="application/pdf">
          {texts.print.pdf}
        </a>
      </p>
      {publication.foreword !== null && (
        <section>
          <h2>{texts.publication.foreword}</h2>
          <Prose page={page} text={publication.foreword} under={2} />
        </section>
      )}
      <Completeness page={page} publication={publication} />
      <RemarkList page={page} remarks={publication.remarks} />
      <Themes page={page} publication={publication} />
      <section>
        <h2>{texts.print.tableOfCommitments}</h2>
        <CommitmentTable page={page} publication={publication} />
      </section>
      <Surveys page={page} publication={publication} />
      <AlsoDone page={page} publication={publication} />
      <section>
        <h2>{texts.publication.facts}</h2>
        <PublicationFacts page={page} publication={publication} />
      </section>
      <SourceSection page={page} sources={publication.sources} />
      <p>{texts.print.address(absoluteAddress(addresses.publication(publication), page.archive.site))}</p>
    </Frame>
  )
})

type PartProps = { readonly page: Page; readonly publication: Publication }

const Themes = ({ page, publication }: PartProps) => (
  <>
    {publication.themes.map((theme) => (
      <section class="theme-section">
        <h2>
          <LocalText page={page} text={theme.title} />
        </h2>
        {theme.background !== null && (
          <p>
            <LocalText page={page} text={theme.background} />
          </p>
        )}
        {theme.promises.length === 0 && <p>{page.texts.publication.themeWithoutPromises}</p>}
        {theme.promises.map((promise) => (
          <section class="printed-promise">
            <h3>
              <LocalText page={page} text={promise.title} />
            </h3>
            <Prose page={page} text={promise.text} under={3} />
            {promise.commitments.map((commitment) => (
              <article class="commitment">
                <h4>
                  <LocalText page={page} text={commitment.text} />
                </h4>
                <CommitmentFacts page={page} commitment={commitment} />
                <OutcomeStory page={page} commitment={commitment} level={5} />
                <RemarkList page={page} remarks={commitment.remarks} />
              </article>
            ))}
            <h4>{page.texts.promise.because}</h4>
            <ReasonList page={page} promise={promise} />
            <h4>{page.texts.promise.thread}</h4>
            <ThreadList page={page} promise={promise} />
            <RemarkList page={page} remarks={promise.remarks} />
            <SourceList page={page} sources={promise.sources} />
          </section>
        ))}
      </section>
    ))}
  </>
)

const Surveys = ({ page, publication }: PartProps) => (
  <section>
    <h2>{page.texts.publication.surveys}</h2>
    {publication.surveys.length === 0 && <p>{page.texts.publication.noSurvey}</p>}
    {publication.surveys.map((survey) => (
      <section>
        <h3>
          <LocalText page={page} text={survey.title} />
        </h3>
        <SurveyFacts page={page} survey={survey} />
        <FindingList page={page} findings={survey.findings} />
        {survey.questions.map((question) => (
          <QuestionSection page={page} question={question} level={4} />
        ))}
        <RemarkList page={page} remarks={survey.remarks} />
        <SourceList page={page} sources={survey.sources} />
      </section>
    ))}
  </section>
)

/** What reports tell that nobody had promised. */
const AlsoDone = ({ page, publication }: PartProps) => {
  const also = publication.reports.flatMap((report) => report.also)
  if (also.length === 0) return null
  return (
    <section>
      <h2>{page.texts.followUp.also}</h2>
      <ul>
        {also.map(({ text }) => (
          <li>
            <LocalText page={page} text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}
