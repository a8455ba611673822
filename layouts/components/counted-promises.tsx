import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { PromisedFollowUps } from './promised-follow-ups.tsx'
import { StandingCounts } from './standing-counts.tsx'

type CountedPromisesProps = { readonly page: Page; readonly publication: Publication }

/** How many promises and commitments there are, what a commitment is, and how many of them stand how on the as-of date. */
export const CountedPromises = ({ page, publication }: CountedPromisesProps) => {
  const { promises } = publication
  const { publication: texts, frame } = page.texts
  const commitments = promises.flatMap((promise) => promise.commitments)
  return (
    <>
      <p>
        {texts.promiseCount(promises.length)}, {texts.commitmentCount(commitments.length)}. {texts.commitmentExplained}{' '}
        {frame.asOf(formatDate(page.archive.asOf, page.texts))}
      </p>
      <PromisedFollowUps page={page} publication={publication} />
      <StandingCounts page={page} promises={promises} list={page.addresses.followUpByStanding(publication)} />
    </>
  )
}
