import type { Publication } from '../../scripts/model/archive.ts'
import { reportId } from '../../scripts/model/corrected.ts'
import type { Page } from '../page.ts'
import { formatPromisedFollowUps, listFollowUpTimes } from '../texts/format-follow-up.ts'
import { LocalText } from './local-text.tsx'

type PromisedFollowUpsProps = { readonly page: Page; readonly publication: Publication }

/** How often the publication said that it would be followed up, and how it went with that; nothing when it promised none. */
export const PromisedFollowUps = ({ page, publication }: PromisedFollowUpsProps) => {
  const sentence = formatPromisedFollowUps(publication, page.archive.asOf, page.texts)
  if (sentence === null) return null
  return (
    <p>
      {sentence} <span class="computed">{page.texts.commitment.computed}</span>
    </p>
  )
}

/** Each time that has passed, with the reports on it or that there is none. */
export const FollowUpTimes = ({ page, publication }: PromisedFollowUpsProps) => {
  const { followUp } = page.texts
  const times = listFollowUpTimes(publication, page.archive.asOf, page.texts)
  if (times.length === 0) return null
  return (
    <ul>
      {times.map(({ time, reports }) => (
        <li>
          {time}: {reports.length === 0 && followUp.notFound}
          {reports.map((report, index) => (
            <>
              {index > 0 && ', '}
              <a href={`#${reportId(report)}`}>
                <LocalText page={page} text={report.title} />
              </a>
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}
