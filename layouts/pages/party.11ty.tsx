import type { Commitment, Party } from '../../scripts/model/archive.ts'
import { CommitmentsByPublication } from '../components/commitments-by-publication.tsx'
import { FactList } from '../components/fact-list.tsx'
import { FeedLink } from '../components/feed-link.tsx'
import { LocalText } from '../components/local-text.tsx'
import { PartyLink, PartyNames } from '../components/party-list.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** One party and everything it has committed to, latest period first. */
export const partyPage = pageTemplate('party', ({ page }) => {
  const party = page.subject
  const { texts, addresses } = page
  const title = wordsOf(party.name, page)
  const feed = { about: party.short, address: addresses.partyFeed(party.id) }
  return (
    <Frame
      page={page}
      feed={feed}
      title={title}
      oneOf={texts.party.title}
      description={texts.description.party(title)}
      crumbs={[{ address: addresses.parties(), title: texts.party.title }]}
    >
      <h1>
        <LocalText page={page} text={party.name} />
      </h1>
      {party.commitments.length === 0 ? (
        <p class="lead">{texts.party.none}</p>
      ) : (
        <p class="lead">
          {texts.party.history} {texts.publication.commitmentCount(party.commitments.length)}.
        </p>
      )}
      <Facts page={page} party={party} />
      <CommitmentsByPublication
        page={page}
        commitments={party.commitments}
        note={(commitment) => partIn(commitment, party, page)}
      />
      <FeedLink page={page} feed={feed} />
    </Frame>
  )
})

const Facts = ({ page, party }: { readonly page: Page; readonly party: Party }) => {
  const { party: texts } = page.texts
  const { kind, alsoKnownAs, partOf, parts, from, to, mergedInto, mergedFrom, url } = party
  return (
    <FactList
      facts={[
        { term: texts.kind, value: texts.kinds[kind] },
        alsoKnownAs.length === 0 ? null : { term: texts.alsoKnownAs, value: alsoKnownAs.join(', ') },
        partOf && { term: texts.partOf, value: <PartyLink page={page} party={partOf} /> },
        parts.length === 0 ? null : { term: texts.parts, value: <PartyNames page={page} parties={parts} /> },
        from === null && to === null ? null : { term: texts.existed, value: formatSpan({ from, to }, page.texts) },
        mergedInto && { term: texts.mergedInto, value: <PartyLink page={page} party={mergedInto} /> },
        mergedFrom.length === 0
          ? null
          : { term: texts.mergedFrom, value: <PartyNames page={page} parties={mergedFrom} /> },
        url === null ? null : { term: texts.website, value: <Website url={url} /> },
      ]}
    />
  )
}

/** By its name: an address in full takes four lines of a phone. Paper has it written out after the name. */
const Website = ({ url }: { readonly url: string }) => <a href={url}>{new URL(url).hostname.replace(/^www\./, '')}</a>

/** The part that a party has in a commitment, where it is more than to be responsible. */
function partIn({ by }: Commitment, party: Party, { texts }: Page): string | null {
  const roles = by.filter((entry) => entry.party === party && entry.role !== 'responsible').map(({ role }) => role)
  return roles.length === 0 ? null : roles.map((role) => texts.commitment.roles[role]).join(', ')
}
