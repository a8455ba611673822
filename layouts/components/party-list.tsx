import type { CommitmentParty, Party } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'
import { TextAround } from './text-around.tsx'

/** Who is to do it, with the part each has where it is more than to be responsible. */
export const CommitmentParties = ({ page, by }: { readonly page: Page; readonly by: readonly CommitmentParty[] }) => {
  const { commitment } = page.texts
  if (by.length === 0) return <>{commitment.nobodyNamed}</>
  return (
    <ul class="party-list">
      {by.map(({ party, role, accordingTo }) => (
        <li>
          <PartyLink page={page} party={party} />
          {role !== 'responsible' && ` (${commitment.roles[role]})`}
          {accordingTo !== null && (
            <>
              {' ('}
              <TextAround text={commitment.accordingTo}>
                <LocalText page={page} text={accordingTo.name} />
              </TextAround>
              {')'}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

export const PartyLink = ({ page, party }: { readonly page: Page; readonly party: Party }) => (
  <a href={page.to(page.addresses.party(party.id))}>
    <LocalText page={page} text={party.short} />
  </a>
)
