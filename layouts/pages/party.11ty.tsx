import { CommitmentsByPublication } from '../components/commitments-by-publication.tsx'
import { FactList } from '../components/fact-list.tsx'
import { LocalText } from '../components/local-text.tsx'
import { PartyLink } from '../components/party-list.tsx'
import { Frame } from '../frame.tsx'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** One party and everything it has committed to, latest period first. */
export const partyPage = pageTemplate('party', ({ page }) => {
  const party = page.subject
  const { texts, addresses } = page
  const title = wordsOf(party.name, page)
  return (
    <Frame page={page} title={title} crumbs={[{ address: addresses.parties(), title: texts.party.title }]}>
      <h1>
        <LocalText page={page} text={party.name} />
      </h1>
      <FactList
        facts={[
          party.partOf && { term: texts.party.partOf, value: <PartyLink page={page} party={party.partOf} /> },
          party.alsoKnownAs.length === 0
            ? null
            : { term: texts.party.alsoKnownAs, value: party.alsoKnownAs.join(', ') },
          party.url === null
            ? null
            : {
                term: texts.party.website,
                value: (
                  <a class="written-out" href={party.url}>
                    {party.url}
                  </a>
                ),
              },
        ]}
      />
      <h2>{texts.party.commitments}</h2>
      {party.commitments.length === 0 && <p>{texts.party.none}</p>}
      <CommitmentsByPublication page={page} commitments={party.commitments} level={3} />
    </Frame>
  )
})
