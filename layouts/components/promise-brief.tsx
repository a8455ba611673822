import type { Commitment, CommitmentParty, PublicPromise } from '../../scripts/model/archive.ts'
import { groupBy } from '../../scripts/model/group-by.ts'
import { standingKind } from '../../scripts/model/standing.ts'
import { PARTY_ROLES } from '../../scripts/model/vocabulary.ts'
import type { Page } from '../page.ts'
import { formatSpanAsPrinted } from '../texts/format-as-printed.ts'
import { formatCalendar, formatSaid, formatStanding } from '../texts/format-standing.ts'
import { printedSpan } from '../texts/printed-span.ts'
import { FactList } from './fact-list.tsx'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { CommitmentParties } from './party-list.tsx'
import { PeriodBadge } from './period-badge.tsx'
import { ReasonList } from './reason-list.tsx'
import { StandingBadge } from './standing-badge.tsx'

/** A promise in half a minute: who, for which time, what became of it and who says so, and why. */
export const PromiseBrief = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => {
  const { texts } = page
  const { publication, commitments } = promise
  return (
    <section>
      <h2>{texts.promise.brief}</h2>
      <FactList
        facts={[
          {
            term: texts.promise.givenBy,
            value:
              commitments.length === 0 ? (
                texts.publication.unknown
              ) : (
                <CommitmentParties page={page} by={partiesOf(promise)} />
              ),
          },
          {
            term: publication.periodState === 'ended' ? texts.promise.wasValidFor : texts.promise.validFor,
            value: (
              <>
                <MixedText
                  page={page}
                  text={(reading) => formatSpanAsPrinted(printedSpan(publication.period, reading), texts)}
                />
                {publication.period.basis === 'inferred' && ` (${texts.publication.periodInferred})`}{' '}
                <PeriodBadge state={publication.periodState} texts={texts} />
              </>
            ),
          },
          commitments.length === 0
            ? null
            : {
                term: texts.publication.howItStands,
                value: <Standings page={page} commitments={commitments} />,
              },
          { term: texts.promise.because, value: <ReasonList page={page} promise={promise} /> },
        ]}
      />
    </section>
  )
}

type StandingsProps = { readonly page: Page; readonly commitments: readonly Commitment[] }

/** How the commitments stand, and who says so of which day; what is said of several alike is said once. */
const Standings = ({ page, commitments }: StandingsProps) => {
  const alike = groupBy(
    commitments,
    (commitment) => `${standingKind(commitment.standing)} ${formatStanding(commitment, page)}`,
  )
  return (
    <ul class="promise-brief-standings">
      {[...alike.values()].map((group) => (
        <li>
          <Standing page={page} commitments={group} />
        </li>
      ))}
    </ul>
  )
}

/** Several commitments that stand alike. */
const Standing = ({ page, commitments }: StandingsProps) => {
  const { texts } = page
  const [first] = commitments
  if (first === undefined) return null
  const calendar = formatCalendar(first, page)
  return (
    <>
      <StandingBadge standing={first.standing} texts={texts} />
      {commitments.map(({ id, text }) => (
        <p>
          <a href={`#${id}`}>
            <LocalText page={page} text={text} />
          </a>
        </p>
      ))}
      <p class="promise-brief-said">
        <MixedText page={page} text={(reading) => formatSaid(first.standing, reading) ?? ''} /> {calendar}{' '}
        {calendar !== null && <span class="computed">{texts.commitment.computed}</span>}
      </p>
    </>
  )
}

/**
 * Everybody who has a part in a commitment, once; who is responsible for one of them is responsible here, and who is so
 * beyond doubt for one of them is it here. Those who are responsible come first.
 */
function partiesOf({ commitments }: PublicPromise): readonly CommitmentParty[] {
  const byParty = new Map<string, CommitmentParty>()
  for (const one of commitments.flatMap(({ by }) => by)) {
    const known = byParty.get(one.party.id)
    const isStronger = one.role === 'responsible' && (known?.role !== 'responsible' || one.accordingTo === null)
    if (known === undefined || isStronger) byParty.set(one.party.id, one)
  }
  return [...byParty.values()].sort((a, b) => PARTY_ROLES.indexOf(a.role) - PARTY_ROLES.indexOf(b.role))
}
