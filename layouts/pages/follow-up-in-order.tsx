import type { Commitment, Publication } from '../../scripts/model/archive.ts'
import { COMMITMENT_ORDERS, type CommitmentOrder } from '../../scripts/model/group-commitments.ts'
import { CommitmentTable } from '../components/commitment-table.tsx'
import { CorrectionSection } from '../components/correction-section.tsx'
import { CountedPromises } from '../components/counted-promises.tsx'
import { PromiseLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { MixedText } from '../components/mixed-text.tsx'
import { OutcomeStory } from '../components/outcome-story.tsx'
import { FollowUpTimes } from '../components/promised-follow-ups.tsx'
import { ReportEntry } from '../components/report-entry.tsx'
import { StandingBadge } from '../components/standing-badge.tsx'
import { StandingHistory } from '../components/standing-history.tsx'
import { TextAround } from '../components/text-around.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatCalendar } from '../texts/format-standing.ts'
import { formatTargets } from '../texts/format-target.ts'
import { wordsOf } from '../texts/reading.ts'

type FollowUpProps = { readonly page: Page<Publication>; readonly order: CommitmentOrder }

/**
 * What became of the promises of one publication, every commitment once: with the accounts in full promise by promise, or in
 * a table in another order, which leads there.
 */
export const FollowUpInOrder = ({ page, order }: FollowUpProps) => {
  const publication = page.subject
  const { followUp } = page.texts
  const plainTitle = followUp.title(wordsOf(publication.title, page))
  const isMain = order === 'promise'
  const title = titleIn(order, plainTitle, page)
  const main = page.addresses.followUp(publication)
  const hasCommitments = publication.promises.some(({ commitments }) => commitments.length > 0)
  const silence = saidOnce(publication, page)
  return (
    <Frame
      page={page}
      title={title}
      description={`${wordsOf(publication.title, page)}. ${followUp.lead}`}
      canonical={main}
      crumbs={[
        { address: page.addresses.publication(publication), title: publication.title },
        ...(isMain ? [] : [{ address: main, title: page.texts.publication.followUp }]),
      ]}
    >
      <h1>
        <TextAround text={followUp.title}>
          <span class="title-of">
            <TextAround text={(gap) => titleIn(order, gap, page)}>
              <LocalText page={page} text={publication.title} />
            </TextAround>
          </span>
        </TextAround>
      </h1>
      <p class="lead">{followUp.lead}</p>
      {isMain && hasCommitments && <CountedPromises page={page} publication={publication} />}
      {silence !== null && (
        <p>
          {silence} <span class="computed">{page.texts.commitment.computed}</span>
        </p>
      )}
      <section>
        <h2>{isMain ? followUp.promiseByPromise : followUp.table}</h2>
        {hasCommitments && <Orders page={page} order={order} />}
        {isMain ? (
          <Accounts page={page} publication={publication} isSilent={silence !== null} />
        ) : (
          <>
            {hasCommitments ? (
              <CommitmentTable
                page={page}
                publication={publication}
                order={order}
                inShort
                isSilent={silence !== null}
              />
            ) : (
              <p>{page.texts.publication.commitmentCount(0)}</p>
            )}
            <p>
              <a href={page.to(main)}>{followUp.promiseByPromise}</a>
            </p>
          </>
        )}
      </section>
      {isMain && <Reports page={page} publication={publication} />}
    </Frame>
  )
}

function titleIn(order: CommitmentOrder, title: string, { texts: { followUp } }: Page): string {
  return order === 'promise' ? title : followUp.inOrder(title, followUp.orders[order])
}

/** What the calendar tells of all commitments alike, where nobody has reported any of them in the same time; or `null`. */
function saidOnce({ promises }: Publication, page: Page): string | null {
  const commitments = promises.flatMap((promise) => promise.commitments)
  const [first, ...others] = commitments
  if (first === undefined || others.length === 0) return null
  const isAlike = commitments.every(({ standing, due }) => standing.kind === 'not-reported' && due === first.due)
  return isAlike ? `${formatCalendar(first, page)} ${page.texts.followUp.ofAll(commitments.length)}` : null
}

/** The orders that the commitments can be read in, each at an address of its own. */
const Orders = ({ page, order }: FollowUpProps) => {
  const { followUp } = page.texts
  const addresses = {
    promise: page.addresses.followUp(page.subject),
    standing: page.addresses.followUpByStanding(page.subject),
    party: page.addresses.followUpByParty(page.subject),
  }
  return (
    <nav class="sort-orders" aria-label={followUp.sortBy}>
      <span aria-hidden="true">{followUp.sortBy}:</span>
      <ul>
        {COMMITMENT_ORDERS.map((one) => (
          <li>
            <a href={page.to(addresses[one])} aria-current={one === order ? 'page' : undefined}>
              {followUp.orders[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type AccountsProps = {
  readonly page: Page
  readonly publication: Publication
  /** Whether it is said above that nothing has been reported, and since when. */
  readonly isSilent: boolean
}

const Accounts = ({ page, publication, isSilent }: AccountsProps) => (
  <>
    {publication.promises.map((promise) => (
      <section class="promise-accounts">
        <h3>
          <PromiseLink page={page} to={promise} />
        </h3>
        {promise.commitments.length === 0 && <p>{page.texts.publication.commitmentCount(0)}</p>}
        {promise.commitments.map((commitment) => (
          <article class="commitment">
            <h4>
              <a href={`${page.to(page.addresses.promise(promise))}#${commitment.id}`}>
                <LocalText page={page} text={commitment.text} />
              </a>
            </h4>
            <Account page={page} commitment={commitment} isSilent={isSilent} />
          </article>
        ))}
      </section>
    ))}
  </>
)

type AccountProps = Pick<AccountsProps, 'page' | 'isSilent'> & { readonly commitment: Commitment }

/** Of what nobody has reported there is nothing to tell apart: no figures, no evidence. */
const Account = ({ page, commitment, isSilent }: AccountProps) => {
  if (commitment.outcomes.length > 0) return <OutcomeStory page={page} commitment={commitment} level={5} />
  const { targets } = commitment
  return (
    <>
      {targets.length > 0 && (
        <p>
          {page.texts.print.target}: <MixedText page={page} text={(reading) => formatTargets(targets, reading)} />
        </p>
      )}
      {isSilent ? (
        <p>
          <StandingBadge standing={commitment.standing} texts={page.texts} />
        </p>
      ) : (
        <StandingHistory page={page} commitment={commitment} />
      )}
    </>
  )
}

const Reports = ({ page, publication }: Pick<AccountsProps, 'page' | 'publication'>) => {
  const { followUp } = page.texts
  return (
    <>
      <section>
        <h2>{followUp.reports}</h2>
        <FollowUpTimes page={page} publication={publication} />
        {publication.reports.length === 0 && <p>{followUp.noReports}</p>}
        {publication.reports.map((report) => (
          <ReportEntry page={page} report={report} level={3} />
        ))}
      </section>
      <CorrectionSection
        page={page}
        corrections={publication.corrections.filter(({ concerns }) => concerns.kind === 'report')}
      />
    </>
  )
}
