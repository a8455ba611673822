import type { CommitmentParty, PublicPromise } from '../../scripts/model/archive.ts'
import { PARTY_ROLES } from '../../scripts/model/vocabulary.ts'
import type { Page } from '../page.ts'
import { formatSpanAsPrinted } from '../texts/format-as-printed.ts'
import { formatDate } from '../texts/format-date.ts'
import { FactList } from './fact-list.tsx'
import { LocalText } from './local-text.tsx'
import { CommitmentParties } from './party-list.tsx'
import { PeriodBadge } from './period-badge.tsx'
import { StandingBadge } from './standing-badge.tsx'

/** A promise in half a minute: who, for which time, and how each commitment stands. */
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
            term: texts.promise.validFor,
            value: (
              <>
                {formatSpanAsPrinted(publication.period, texts)}
                {publication.period.basis === 'inferred' && ` (${texts.publication.periodInferred})`}{' '}
                <PeriodBadge state={publication.periodState} texts={texts} />
              </>
            ),
          },
          publication.published === null
            ? null
            : { term: texts.publication.published, value: formatDate(publication.published, texts) },
          commitments.length === 0
            ? null
            : {
                term: texts.publication.howItStands,
                value: (
                  <ul class="promise-brief-standings">
                    {commitments.map(({ id, text, standing }) => (
                      <li>
                        <StandingBadge standing={standing} texts={texts} />{' '}
                        <a href={`#${id}`}>
                          <LocalText page={page} text={text} />
                        </a>
                      </li>
                    ))}
                  </ul>
                ),
              },
        ]}
      />
    </section>
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
