import { PartyLink } from '../components/party-list.tsx'
import { Frame } from '../frame.tsx'
import { pageTemplate } from './page-template.ts'

/** All parties, with how much each has committed to. */
export const partiesPage = pageTemplate('parties', ({ page }) => {
  const { party, publication } = page.texts
  return (
    <Frame page={page} title={party.title} description={party.lead}>
      <h1>{party.title}</h1>
      <p class="lead">{party.lead}</p>
      <ul class="entry-list">
        {page.archive.parties.map((one) => (
          <li>
            <PartyLink page={page} party={one} />{' '}
            <span class="entry-list-note">{publication.commitmentCount(one.commitments.length)}</span>
          </li>
        ))}
      </ul>
    </Frame>
  )
})
