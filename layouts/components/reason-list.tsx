import type { PublicPromise, Source, Survey, SurveyReference } from '../../scripts/model/archive.ts'
import { groundsOf } from '../../scripts/model/threads/grounds.ts'
import type { Page } from '../page.ts'
import { formatNumber } from '../texts/format-number.ts'
import { LocalText } from './local-text.tsx'
import { ReleaseBadge } from './release-badge.tsx'
import { SourceList } from './source-list.tsx'
import { TimeSpan } from './time-span.tsx'

type ReasonListProps = { readonly page: Page; readonly promise: PublicPromise }

/**
 * What led to a promise: a question to residents or what they said, in which survey, when, and how many answered; then the
 * documents that it goes back to.
 */
export const ReasonList = ({ page, promise }: ReasonListProps) => (
  <>
    <Reasons page={page} promise={promise} />
    <Grounds page={page} sources={groundsOf(promise)} />
  </>
)

const Reasons = ({ page, promise }: ReasonListProps) =>
  promise.because.length === 0 ? (
    <p>{promise.awaitsReasons ? page.texts.promise.becauseLater : page.texts.promise.noBecause}</p>
  ) : (
    <ul class="reason-list">
      {promise.because.map((reason) => (
        <li>
          <Reason page={page} reason={reason} />
        </li>
      ))}
    </ul>
  )

const Grounds = ({ page, sources }: { readonly page: Page; readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <>
      <p>{page.texts.promise.grounds}:</p>
      <SourceList page={page} sources={sources} />
    </>
  )

const Reason = ({ page, reason }: { readonly page: Page; readonly reason: SurveyReference }) => {
  const { promise } = page.texts
  const { survey, text, id } = reason.kind === 'question' ? reason.question : reason.finding
  return (
    <>
      <p>
        <span class="reason-list-kind">{reason.kind === 'question' ? promise.asked : promise.said}:</span>{' '}
        <LocalText page={page} text={text} />
      </p>
      <p class="reason-list-survey">
        <a href={`${page.to(page.addresses.survey(survey))}#${id}`}>
          <LocalText page={page} text={survey.title} />
        </a>
        <ReleaseBadge release={survey.release} texts={page.texts} />
        <Asked page={page} survey={survey} />
      </p>
    </>
  )
}

/** When residents were asked, and how many answered, where that is known. */
const Asked = ({ page, survey }: { readonly page: Page; readonly survey: Survey }) => {
  const { texts } = page
  const { fieldwork, respondents } = survey
  const count = respondents && texts.figure[respondents.qualifier](formatNumber(respondents.count, texts))
  const answered = count && texts.promise.answered(count)
  if (fieldwork === null) return <>{answered && ` (${answered})`}</>
  return (
    <>
      {' ('}
      <TimeSpan page={page} span={fieldwork} />
      {answered && `, ${answered}`})
    </>
  )
}
