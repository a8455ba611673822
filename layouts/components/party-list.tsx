import type { ComponentChild } from 'preact'
import type { CommitmentParty, Party } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'
import { TextAround } from './text-around.tsx'

type CommitmentPartiesProps = {
  readonly page: Page
  readonly by: readonly CommitmentParty[]
  /** Says the part of those who are responsible too; without it, only other parts are said. */
  readonly everyRole?: boolean
  /** Where all of them are named, when only the first of many are to be named here. */
  readonly allAt?: string
}

// One commitment with more makes its row of a table taller than a screen. One more than this is named, not counted.
const NAMED_IN_SHORT = 4

/** Who is to do it, with the part each has. */
export const CommitmentParties = ({ page, by, everyRole = false, allAt }: CommitmentPartiesProps) => {
  const { commitment } = page.texts
  if (by.length === 0) return <>{commitment.nobodyNamed}</>
  const isShort = allAt !== undefined && by.length > NAMED_IN_SHORT + 1
  const named = isShort ? by.slice(0, NAMED_IN_SHORT) : by
  return (
    <ul class="party-list">
      {named.map(({ party, role, accordingTo }) => (
        <li>
          <PartyLink page={page} party={party} />
          <InBrackets>
            {(everyRole || role !== 'responsible') && commitment.roles[role]}
            {accordingTo !== null && (
              <TextAround text={commitment.accordingTo}>
                <LocalText page={page} text={accordingTo.name} />
              </TextAround>
            )}
          </InBrackets>
        </li>
      ))}
      {isShort && (
        <li>
          <a href={allAt}>{commitment.moreParties(by.length - NAMED_IN_SHORT)}</a>
        </li>
      )}
    </ul>
  )
}

/** ` (bidrar, enligt Kommunen)`: what is there, after the name it is about; nothing when there is nothing. */
const InBrackets = ({ children }: { readonly children: readonly ComponentChild[] }) => {
  const parts = children.filter((child) => child !== false)
  if (parts.length === 0) return null
  return (
    <>
      {' ('}
      {parts.map((part, index) => (
        <>
          {index > 0 && ', '}
          {part}
        </>
      ))}
      {')'}
    </>
  )
}

/** The names of parties, one after the other, each with the way to all that it has committed to. */
export const PartyNames = ({ page, parties }: { readonly page: Page; readonly parties: readonly Party[] }) => (
  <>
    {parties.map((party, index) => (
      <>
        {index > 0 && ', '}
        <PartyLink page={page} party={party} />
      </>
    ))}
  </>
)

export const PartyLink = ({ page, party }: { readonly page: Page; readonly party: Party }) => (
  <a href={page.to(page.addresses.party(party.id))}>
    <LocalText page={page} text={party.short} />
  </a>
)
