import type { Commitment, Publication } from '../../scripts/model/archive.ts'
import { type CommitmentGroup, type CommitmentOrder, groupCommitments } from '../../scripts/model/group-commitments.ts'
import type { Page } from '../page.ts'
import { formatAgo } from '../texts/format-ago.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatResults } from '../texts/format-results.ts'
import { formatDaySaid } from '../texts/format-standing.ts'
import { formatTargets } from '../texts/format-target.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { CountedStanding } from './counted-standing.tsx'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { CommitmentParties, PartyLink } from './party-list.tsx'
import { StandingBadge } from './standing-badge.tsx'

type CommitmentTableProps = {
  readonly page: Page
  readonly publication: Publication
  readonly order: CommitmentOrder
  /** Of many parties only the first are named, with the way to the rest; on paper there is no other place. */
  readonly inShort?: boolean
  /** Whether it is said above, once for all, that nothing has been reported, and since when. */
  readonly isSilent?: boolean
}

/**
 * Every commitment of a publication in one table: what, how much, what was reported, how it stands, who, by when; on phones
 * the cells name their columns themselves.
 */
export const CommitmentTable = ({
  page,
  publication,
  order,
  inShort = false,
  isSilent = false,
}: CommitmentTableProps) => {
  const columns = columnsOf(page)
  return (
    <div class="table-scroll">
      <table class="commitment-table">
        <caption class="visually-hidden">{page.texts.print.tableOfCommitments}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        {groupCommitments(publication, order).map((group) => (
          <tbody>
            <tr class="commitment-table-group" id={group.by === 'standing' ? group.standing : undefined}>
              <th colSpan={Object.keys(columns).length} scope="rowgroup">
                <GroupHead page={page} group={group} />
              </th>
            </tr>
            {group.commitments.map((commitment) => (
              <Row page={page} commitment={commitment} inShort={inShort} isSilent={isSilent} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function columnsOf({ texts: { print, followUp } }: Page) {
  return {
    commitment: print.commitment,
    target: print.target,
    figure: followUp.figure,
    standing: followUp.standing,
    party: print.party,
    date: print.date,
  }
}

const GroupHead = ({ page, group }: { readonly page: Page; readonly group: CommitmentGroup }) => {
  const { texts } = page
  switch (group.by) {
    case 'promise':
      return <PromiseLink page={page} to={group.promise} />
    case 'standing':
      return (
        <>
          <CountedStanding page={page} count={{ kind: group.standing, commitments: group.commitments }} />
          <p>{texts.standingExplained[group.standing]}</p>
        </>
      )
    case 'party':
      return group.party === null ? (
        <span>{sentenceCase(texts.commitment.nobodyNamed)}</span>
      ) : (
        <PartyLink page={page} party={group.party} />
      )
  }
}

type RowProps = Required<Pick<CommitmentTableProps, 'page' | 'inShort' | 'isSilent'>> & {
  readonly commitment: Commitment
}

const Row = ({ page, commitment, inShort, isSilent }: RowProps) => {
  const { id, promise, text, targets, by, due } = commitment
  const { texts } = page
  const columns = columnsOf(page)
  const entry = `${page.to(page.addresses.promise(promise))}#${id}`
  return (
    <tr>
      <th scope="row">
        <a href={entry}>
          <LocalText page={page} text={text} />
        </a>
      </th>
      <td data-label={columns.target}>
        <MixedText page={page} text={(reading) => formatTargets(targets, reading)} />
      </td>
      <td data-label={columns.figure}>
        <Figures page={page} commitment={commitment} />
      </td>
      <td data-label={columns.standing}>
        <StandingBadge standing={commitment.standing} texts={texts} />
        {!isSilent && <Since page={page} commitment={commitment} />}
      </td>
      <td data-label={columns.party}>
        <CommitmentParties page={page} by={by} {...(inShort && { allAt: entry })} />
      </td>
      {/* In one element: on a phone each part of a cell has a line of its own. */}
      <td data-label={columns.date}>
        <span>{due === null ? texts.commitment.noDue : formatDate(due, texts)}</span>
      </td>
    </tr>
  )
}

/** What was reported, and how it lies beside the target. */
const Figures = ({ page, commitment }: { readonly page: Page; readonly commitment: Commitment }) => {
  const results = formatResults(commitment, page)
  if (results.length === 0) return <>{page.texts.followUp.noFigure}</>
  return (
    <>
      {results.map(({ figure, verdicts }, index) => (
        <>
          {figure && (
            <p>
              <MixedText page={page} text={(reading) => formatResults(commitment, reading)[index]?.figure ?? ''} />
            </p>
          )}
          {verdicts.map((verdict) => (
            <p>
              {verdict} <Computed page={page} />
            </p>
          ))}
        </>
      ))}
    </>
  )
}

/** Of which day the last word is, or for how long there has been none. */
const Since = ({ page, commitment: { standing } }: { readonly page: Page; readonly commitment: Commitment }) => {
  const { texts } = page
  switch (standing.kind) {
    case 'declared':
    case 'parties-differ':
    case 'reported':
      return <p>{formatDaySaid(standing, page)}</p>
    case 'not-reported':
      return (
        <p>
          {texts.commitment.timeRanOut(formatAgo(standing.days, texts))} <Computed page={page} />
        </p>
      )
    case 'not-due':
      return null
  }
}

const Computed = ({ page }: { readonly page: Page }) => (
  <span class="computed">{page.texts.commitment.computedShort}</span>
)
