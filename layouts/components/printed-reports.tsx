import type { Publication, Report } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatAsOf, formatReporters } from '../texts/format-standing.ts'
import { LocalText } from './local-text.tsx'
import { RemarkList } from './remark-list.tsx'
import { SourceList } from './source-list.tsx'
import { UnpromisedActivity } from './unpromised-activity.tsx'

type PrintedReportsProps = { readonly page: Page; readonly publication: Publication }

/** The reports of a publication in few lines: of which day, by whom, for what time. */
export const PrintedReports = ({ page, publication }: PrintedReportsProps) => (
  <>
    <h3>{page.texts.followUp.reports}</h3>
    {publication.reports.length === 0 && <p>{page.texts.followUp.noReports}</p>}
    {publication.reports.map((report) => (
      <PrintedReport page={page} report={report} />
    ))}
  </>
)

const PrintedReport = ({ page, report }: { readonly page: Page; readonly report: Report }) => {
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

/** What the reports of a publication tell that nobody had promised; nothing when they tell none. */
export const AlsoDone = ({ page, publication }: PrintedReportsProps) => {
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
                <UnpromisedActivity page={page} activity={activity} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}
