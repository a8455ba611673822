import type { Party } from '../../scripts/model/archive.ts'
import { EntryTree } from '../components/entry-tree.tsx'
import { LocalText } from '../components/local-text.tsx'
import { PartyLink } from '../components/party-list.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { pageTemplate } from './page-template.ts'

/** All parties, those that belong to another under it, with how much each has committed to. */
export const partiesPage = pageTemplate('parties', ({ page }) => {
  const { party: texts } = page.texts
  const { parties } = page.archive
  return (
    <Frame page={page} title={texts.title} description={texts.lead}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {parties.length === 0 ? (
        <p>{texts.noParties}</p>
      ) : (
        <EntryTree
          items={parties.filter(({ partOf }) => partOf === null)}
          partsOf={({ parts }) => parts}
          entry={(party) => <Entry page={page} party={party} />}
        />
      )}
    </Frame>
  )
})

const Entry = ({ page, party }: { readonly page: Page; readonly party: Party }) => {
  const { texts } = page
  const { name, kind, from, to, mergedInto, commitments } = party
  return (
    <>
      <a href={page.to(page.addresses.party(party.id))}>
        <LocalText page={page} text={name} />
      </a>{' '}
      <span class="entry-list-note">
        {texts.party.kinds[kind]}, {texts.publication.commitmentCount(commitments.length)}
        {(from !== null || to !== null) && `, ${formatSpan({ from, to }, texts)}`}
      </span>
      {mergedInto !== null && (
        <p>
          {texts.party.mergedInto}: <PartyLink page={page} party={mergedInto} />
        </p>
      )}
    </>
  )
}
