import type { ComponentChildren } from 'preact'
import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { Publication, PublicPromise, Report, Survey, UnpromisedActivity } from '../../scripts/model/archive.ts'
import { CommitmentFacts } from '../components/commitment-facts.tsx'
import { CommitmentTable } from '../components/commitment-table.tsx'
import { Completeness } from '../components/completeness.tsx'
import { EndedPromises } from '../components/ended-promises.tsx'
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
import { formatFigure } from '../texts/format-amount.ts'
import { formatList } from '../texts/format-list.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatAsOf, formatReporters } from '../texts/format-standing.ts'
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
          <Prose page={page} publication={publication} text={publication.foreword} under={2} />
        </section>
      )}
      <ToKnow page={page} publication={publication} />
      <Themes page={page} publication={publication} />
      <EndedPromises page={page} publication={publication} />
      <Outcomes page={page} publication={publication} />
      <Surveys page={page} title={texts.publication.surveys} surveys={publication.surveys}>
        {publication.surveys.length === 0 && <p>{texts.publication.noSurvey}</p>}
      </Surveys>
      {publication.otherSurveys.length > 0 && (
        <Surveys page={page} title={texts.publication.otherSurveys} surveys={publication.otherSurveys} />
      )}
      <AlsoDone page={page} publication={publication} />
      <SourceSection page={page} sources={publication.sources} />
      <section>
        <h2>{texts.publication.facts}</h2>
        <PublicationFacts page={page} publication={publication} />
      </section>
      <p>{texts.print.address(absoluteAddress(addresses.publication(publication), page.archive.site))}</p>
    </Frame>
  )
})

type PartProps = { readonly page: Page; readonly publication: Publication }

/** What a reader should know about the whole: promises that may be missing here, and the remarks. */
const ToKnow = ({ page, publication }: PartProps) =>
  publication.complete === true && publication.remarks.length === 0 ? null : (
    <section>
      <h2>{page.texts.promise.remarks}</h2>
      <Completeness page={page} publication={publication} />
      <RemarkList page={page} remarks={publication.remarks} />
    </section>
  )

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
        <SourceList page={page} sources={theme.sources} />
        {theme.promises.length === 0 && <p>{page.texts.publication.themeWithoutPromises}</p>}
        {theme.promises.map((promise) => (
          <PrintedPromise page={page} promise={promise} />
        ))}
      </section>
    ))}
  </>
)

const PrintedPromise = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => {
  const { texts } = page
  return (
    <section class="printed-promise">
      <h3>
        <LocalText page={page} text={promise.title} />
      </h3>
      <Prose page={page} publication={promise.publication} text={promise.text} under={3} />
      {promise.places.length > 0 && (
        <p>
          {texts.promise.places}: {promise.places.map(({ name }) => wordsOf(name, page)).join(', ')}
        </p>
      )}
      <SourceList page={page} sources={promise.sources} />
      <h4>{texts.promise.because}</h4>
      <ReasonList page={page} promise={promise} />
      {promise.commitments.length > 0 && <h4>{texts.promise.commitments}</h4>}
      {promise.commitments.map((commitment) => (
        <article class="commitment">
          <h5>
            <LocalText page={page} text={commitment.text} />
          </h5>
          <CommitmentFacts page={page} commitment={commitment} />
          <SourceList page={page} sources={commitment.sources} />
          <OutcomeStory page={page} commitment={commitment} level={6} />
          <RemarkList page={page} remarks={commitment.remarks} />
        </article>
      ))}
      <RemarkList page={page} remarks={promise.remarks} />
      <h4>{texts.promise.thread}</h4>
      <ThreadList page={page} promise={promise} />
    </section>
  )
}

/** How every commitment stands, and the reports that say so. */
const Outcomes = ({ page, publication }: PartProps) => {
  const { texts } = page
  const hasCommitments = publication.promises.some(({ commitments }) => commitments.length > 0)
  return (
    <section>
      <h2>{texts.print.tableOfCommitments}</h2>
      {hasCommitments ? (
        <CommitmentTable page={page} publication={publication} />
      ) : (
        <p>{texts.publication.commitmentCount(0)}</p>
      )}
      <h3>{texts.followUp.reports}</h3>
      {publication.reports.length === 0 && <p>{texts.followUp.noReports}</p>}
      {publication.reports.map((report) => (
        <ReportEntry page={page} report={report} />
      ))}
    </section>
  )
}

const ReportEntry = ({ page, report }: { readonly page: Page; readonly report: Report }) => {
  const { followUp } = page.texts
  return (
    <>
      <p>
        <LocalText page={page} text={report.title} /> ({formatAsOf(report, page) ?? followUp.undated}).{' '}
        {followUp.reportBy(formatReporters(report, page))}
        {report.covers !== null && ` ${followUp.covers(formatSpan(report.covers, page.texts))}`}
      </p>
      <SourceList page={page} sources={report.sources} />
      <RemarkList page={page} remarks={report.remarks} />
    </>
  )
}

type SurveysProps = {
  readonly page: Page
  readonly title: string
  readonly surveys: readonly Survey[]
  readonly children?: ComponentChildren
}

const Surveys = ({ page, title, surveys, children }: SurveysProps) => (
  <section>
    <h2>{title}</h2>
    {children}
    {surveys.map((survey) => (
      <section>
        <h3>
          <LocalText page={page} text={survey.title} />
        </h3>
        <SurveyFacts page={page} survey={survey} />
        <SourceList page={page} sources={survey.sources} />
        {survey.questions.map((question) => (
          <QuestionSection page={page} question={question} level={4} />
        ))}
        <h4>{page.texts.survey.findings}</h4>
        {survey.findings.length === 0 && <p>{page.texts.survey.noFindings}</p>}
        <FindingList page={page} findings={survey.findings} />
        <RemarkList page={page} remarks={survey.remarks} />
      </section>
    ))}
  </section>
)

/** What reports tell that nobody had promised. */
const AlsoDone = ({ page, publication }: PartProps) => {
  const reports = publication.reports.filter(({ also }) => also.length > 0)
  if (reports.length === 0) return null
  return (
    <section>
      <h2>{page.texts.followUp.also}</h2>
      {reports.map((report) => (
        <>
          <h3>
            <LocalText page={page} text={report.title} />
          </h3>
          <ul>
            {report.also.map((activity) => (
              <li>
                <Activity page={page} activity={activity} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

const Activity = ({ page, activity }: { readonly page: Page; readonly activity: UnpromisedActivity }) => {
  const parties = formatList(
    activity.by.map(({ short }) => wordsOf(short, page)),
    page.texts,
  )
  const figures = activity.figures.map((figure) => formatFigure(figure, page)).join('; ')
  const details = [parties, figures].filter((detail) => detail !== '').join('; ')
  return (
    <>
      <LocalText page={page} text={activity.text} />
      {details !== '' && ` (${details})`}
      <SourceList page={page} sources={activity.sources} />
    </>
  )
}
