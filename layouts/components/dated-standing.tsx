import type { Standing } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDaySaid } from '../texts/format-standing.ts'
import { StandingBadge } from './standing-badge.tsx'

/** How a commitment stands, in a list, and of which day that is: what was going on in 2017 need not go on today. */
export const DatedStanding = ({ page, standing }: { readonly page: Page; readonly standing: Standing }) => {
  const day = formatDaySaid(standing, page)
  return (
    <div class="dated-standing">
      <StandingBadge standing={standing} texts={page.texts} />
      {day !== null && <p>{day}</p>}
    </div>
  )
}
