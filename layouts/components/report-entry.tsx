import type { Report, Source } from '../../scripts/model/archive.ts'
import { reportId } from '../../scripts/model/corrected.ts'
import { isSameSource } from '../../scripts/model/is-same-source.ts'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatAsOf, formatReporters } from '../texts/format-standing.ts'
import { Heading } from './heading.tsx'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { RemarkList } from './remark-list.tsx'
import { SourceList } from './source-list.tsx'
import { UnpromisedActivity } from './unpromised-activity.tsx'

type ReportEntryProps = { readonly page: Page; readonly report: Report; readonly level: number }

/** A follow-up report: who made it, of which day, what time it covers, and what it tells besides the commitments. */
export const ReportEntry = ({ page, report, level }: ReportEntryProps) => {
  const { followUp } = page.texts
  return (
    <article class="report" id={reportId(report)}>
      <Heading level={level}>
        <LocalText page={page} text={report.title} />
      </Heading>
      <p>
        <MixedText page={page} text={(reading) => followUp.reportBy(formatReporters(report, reading))} />{' '}
        {followUp.ofDay(formatAsOf(report, page))}
        {report.covers !== null && ` ${followUp.covers(formatSpan(report.covers, page.texts))}`}
      </p>
      {report.summary !== null && (
        <p>
          <LocalText page={page} text={report.summary} />
        </p>
      )}
      {report.effects !== null && (
        <>
          <Heading level={level + 1}>{followUp.effects}</Heading>
          <p>
            <LocalText page={page} text={report.effects} />
          </p>
        </>
      )}
      {report.also.length > 0 && (
        <>
          <Heading level={level + 1}>{followUp.also}</Heading>
          <ul>
            {report.also.map((activity) => (
              <li>
                <UnpromisedActivity page={page} activity={activity} />
              </li>
            ))}
          </ul>
        </>
      )}
      <RemarkList page={page} remarks={report.remarks} />
      <SourceList page={page} sources={sourcesNotNamed(report)} />
    </article>
  )
}

/** Its sources but for those that its remarks have named just before. */
function sourcesNotNamed({ sources, remarks }: Report): readonly Source[] {
  const named = remarks.flatMap((remark) => remark.sources)
  return sources.filter((source) => !named.some((other) => isSameSource(source, other)))
}
