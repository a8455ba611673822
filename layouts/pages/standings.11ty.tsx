import { countStandings } from '../../scripts/model/count-standings.ts'
import { STANDINGS } from '../../scripts/model/vocabulary.ts'
import { StandingKindBadge } from '../components/standing-badge.tsx'
import { Frame } from '../frame.tsx'
import { pageTemplate } from './page-template.ts'

/** Every standing, what it means and how many commitments stand so. */
export const standingsPage = pageTemplate('standings', ({ page }) => {
  const { texts } = page
  const counts = new Map(
    countStandings(page.archive.publications.flatMap(({ promises }) => promises)).map((count) => [
      count.kind,
      count.commitments.length,
    ]),
  )
  return (
    <Frame page={page} title={texts.standings.title} description={texts.standings.lead}>
      <h1>{texts.standings.title}</h1>
      <p class="lead">{texts.standings.lead}</p>
      <ul class="entry-list">
        {STANDINGS.map((kind) => (
          <li>
            <a href={page.to(page.addresses.standing(kind))}>
              <StandingKindBadge kind={kind} texts={texts} />
            </a>{' '}
            <span class="entry-list-note">{texts.followUp.standingCount(counts.get(kind) ?? 0)}</span>
            <p>{texts.standingExplained[kind]}</p>
          </li>
        ))}
      </ul>
    </Frame>
  )
})
