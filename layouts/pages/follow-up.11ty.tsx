import type { Commitment, Report } from '../../scripts/model/archive.ts'
import { countStandings } from '../../scripts/model/count-standings.ts'
import { PromiseLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { OutcomeStory } from '../components/outcome-story.tsx'
import { RemarkList } from '../components/remark-list.tsx'
import { SourceList } from '../components/source-list.tsx'
import { StandingKindBadge } from '../components/standing-badge.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatFigure } from '../texts/format-amount.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatAsOf, formatReporters } from '../texts/format-standing.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** What became of the promises of one publication: first by standing, then promise by promise, then the reports. */
export const followUpPage = pageTemplate('follow-up', ({ page }) => {
  const publication = page.subject
  const { texts } = page
  return (
    <Frame
      page={page}
      title={texts.followUp.title(wordsOf(publication.title, page))}
      crumbs={[{ address: page.addresses.publication(publication), title: publication.title }]}
    >
      <h1>{texts.followUp.title(wordsOf(publication.title, page))}</h1>
      <p class="lead">{texts.followUp.lead}</p>
      <section>
        <h2>{texts.followUp.overview}</h2>
        {countStandings(publication.promises).map(({ kind, commitments }) => (
          <section class="standing-group">
            <h3 id={kind}>
              <StandingKindBadge kind={kind} texts={texts} /> {texts.followUp.standingCount(commitments.length)}
            </h3>
            <p>{texts.standingExplained[kind]}</p>
            <CommitmentLinks page={page} commitments={commitments} />
          </section>
        ))}
      </section>
      {publication.promises.map((promise) => (
        <section class="follow-up-promise">
          <h2>
            <PromiseLink page={page} to={promise} />
          </h2>
          {promise.commitments.map((commitment) => (
            <article class="commitment">
              <h3>
                <LocalText page={page} text={commitment.text} />
              </h3>
              <OutcomeStory page={page} commitment={commitment} level={4} />
            </article>
          ))}
        </section>
      ))}
      <section>
        <h2>{texts.followUp.reports}</h2>
        {publication.reports.length === 0 && <p>{texts.followUp.noReports}</p>}
        {publication.reports.map((report) => (
          <ReportEntry page={page} report={report} />
        ))}
      </section>
    </Frame>
  )
})

type CommitmentLinksProps = { readonly page: Page; readonly commitments: readonly Commitment[] }

const CommitmentLinks = ({ page, commitments }: CommitmentLinksProps) => (
  <ul>
    {commitments.map(({ id, text, promise }) => (
      <li>
        <a href={`${page.to(page.addresses.promise(promise))}#${id}`}>
          <LocalText page={page} text={text} />
        </a>
      </li>
    ))}
  </ul>
)

const ReportEntry = ({ page, report }: { readonly page: Page; readonly report: Report }) => {
  const { texts } = page
  return (
    <article class="report">
      <h3>
        <LocalText page={page} text={report.title} />
      </h3>
      <p>
        {texts.followUp.reportBy(formatReporters(report, page))} {formatAsOf(report, page) ?? texts.followUp.undated}.
        {report.covers !== null && ` ${texts.followUp.covers(formatSpan(report.covers, texts))}`}
      </p>
      {report.also.length > 0 && (
        <>
          <h4>{texts.followUp.also}</h4>
          <ul>
            {report.also.map(({ text, figures, sources }) => (
              <li>
                <LocalText page={page} text={text} /> {figures.map((figure) => formatFigure(figure, page)).join(', ')}
                <SourceList page={page} sources={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      <RemarkList page={page} remarks={report.remarks} />
      <SourceList page={page} sources={report.sources} />
    </article>
  )
}
