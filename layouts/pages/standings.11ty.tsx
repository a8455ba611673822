import { countStandings, type StandingCount } from '../../scripts/model/count-standings.ts'
import { STANDINGS } from '../../scripts/model/vocabulary.ts'
import { StandingKindBadge } from '../components/standing-badge.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { pageTemplate } from './page-template.ts'

/** Every standing, what it means and how many commitments stand so; those that none has come last. */
export const standingsPage = pageTemplate('standings', ({ page }) => {
  const { standings } = page.texts
  const used = countStandings(page.archive.publications.flatMap(({ promises }) => promises))
  const unused = STANDINGS.filter((kind) => used.every((count) => count.kind !== kind))
  return (
    <Frame page={page} title={standings.title} description={standings.lead}>
      <h1>{standings.title}</h1>
      <p class="lead">{standings.lead}</p>
      <Kinds page={page} title={standings.used} counts={used} />
      <Kinds page={page} title={standings.unused} counts={unused.map((kind) => ({ kind, commitments: [] }))} />
    </Frame>
  )
})

type KindsProps = { readonly page: Page; readonly title: string; readonly counts: readonly StandingCount[] }

const Kinds = ({ page, title, counts }: KindsProps) => {
  const { texts, addresses } = page
  return counts.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="entry-list">
        {counts.map(({ kind, commitments }) => (
          <li>
            <a href={page.to(addresses.standing(kind))}>
              <StandingKindBadge kind={kind} texts={texts} />
            </a>{' '}
            <span class="entry-list-note">{texts.followUp.standingCount(commitments.length)}</span>
            <p>{texts.standingExplained[kind]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
