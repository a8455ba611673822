import type { Address } from '../../scripts/model/addresses.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import { countStandings } from '../../scripts/model/count-standings.ts'
import type { Page } from '../page.ts'
import { StandingKindBadge } from './standing-badge.tsx'

type StandingCountsProps = {
  readonly page: Page
  readonly promises: readonly PublicPromise[]
  /** The page that lists what each number counts. */
  readonly list: Address
}

/** How many commitments stand how; every number leads to the list behind it. Never a share of "promises kept". */
export const StandingCounts = ({ page, promises, list }: StandingCountsProps) => (
  <ul class="standing-counts">
    {countStandings(promises).map(({ kind, commitments }) => (
      <li>
        <a href={`${page.to(list)}#${kind}`}>
          <StandingKindBadge kind={kind} texts={page.texts} />{' '}
          <span class="standing-counts-number">{page.texts.followUp.standingCount(commitments.length)}</span>
        </a>
      </li>
    ))}
  </ul>
)
