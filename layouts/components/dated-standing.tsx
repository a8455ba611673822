import type { Standing } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDaySaid } from '../texts/format-standing.ts'
import { StandingBadge } from './standing-badge.tsx'

type DatedStandingProps = {
  readonly page: Page
  readonly standing: Standing
  /** Whether the page says already how it stands, so that only the day is left to say. */
  readonly isKnown?: boolean
}

/** How a commitment stands, in a list, and of which day that is: what was going on in 2017 need not go on today. */
export const DatedStanding = ({ page, standing, isKnown = false }: DatedStandingProps) => {
  const day = formatDaySaid(standing, page)
  return isKnown && day === null ? null : (
    <div class="dated-standing">
      {!isKnown && <StandingBadge standing={standing} texts={page.texts} />}
      {day !== null && <p>{day}</p>}
    </div>
  )
}
