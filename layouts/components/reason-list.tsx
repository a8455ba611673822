import type { PublicPromise, SurveyReference } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'

/** What residents said that led to a promise, each with the way to the survey. */
export const ReasonList = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) =>
  promise.because.length === 0 ? (
    <p>{page.texts.promise.noBecause}</p>
  ) : (
    <ul class="reason-list">
      {promise.because.map((reason) => (
        <li>
          <Reason page={page} reason={reason} />
        </li>
      ))}
    </ul>
  )

const Reason = ({ page, reason }: { readonly page: Page; readonly reason: SurveyReference }) => {
  const { survey, text, id } = reason.kind === 'question' ? reason.question : reason.finding
  return (
    <>
      <LocalText page={page} text={text} />{' '}
      <a href={`${page.to(page.addresses.survey(survey))}#${id}`}>
        <LocalText page={page} text={survey.title} />
      </a>
    </>
  )
}
