import type { Commitment, CommitmentParty, PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { DatedStanding } from './dated-standing.tsx'
import { Heading } from './heading.tsx'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'

type PromiseCardProps = { readonly page: Page; readonly promise: PublicPromise; readonly level: number }

/** A promise in short: its title, what is committed to, by whom, and how each commitment stands. */
export const PromiseCard = ({ page, promise, level }: PromiseCardProps) => (
  <article class="promise-card">
    <Heading level={level}>
      <PromiseLink page={page} to={promise} />
    </Heading>
    {promise.commitments.length === 0 ? (
      <p>{page.texts.promise.noCommitments}</p>
    ) : (
      <Commitments page={page} commitments={promise.commitments} />
    )}
  </article>
)

type CommitmentsProps = { readonly page: Page; readonly commitments: readonly Commitment[] }

const Commitments = ({ page, commitments }: CommitmentsProps) => (
  <ul>
    {commitments.map(({ text, by, standing }) => (
      <li>
        <div>
          <LocalText page={page} text={text} />
          <p class="promise-card-by">
            <Names page={page} by={by} />
          </p>
        </div>
        <DatedStanding page={page} standing={standing} />
      </li>
    ))}
  </ul>
)

const NAMES = 4

const Names = ({ page, by }: { readonly page: Page; readonly by: readonly CommitmentParty[] }) => {
  const { commitment, party: texts } = page.texts
  const parties = [...new Set(by.map(({ party }) => party))]
  const shown = parties.length > NAMES ? parties.slice(0, NAMES - 1) : parties
  if (parties.length === 0) return <>{sentenceCase(commitment.nobodyNamed)}</>
  return (
    <>
      {shown.map(({ short }, index) => (
        <>
          {index > 0 && ', '}
          <LocalText page={page} text={short} />
        </>
      ))}
      {shown.length < parties.length && ` ${texts.andMore(parties.length - shown.length)}`}
    </>
  )
}
