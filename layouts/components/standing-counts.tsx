import type { Address } from '../../scripts/model/address.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import { countStandings } from '../../scripts/model/count-standings.ts'
import type { Page } from '../page.ts'
import { CountedStanding } from './counted-standing.tsx'

type StandingCountsProps = {
  readonly page: Page
  readonly promises: readonly PublicPromise[]
  /** The page that lists what each number counts. */
  readonly list: Address
}

/** How many commitments stand how; every number leads to the list behind it. Never a share of "promises kept". */
export const StandingCounts = ({ page, promises, list }: StandingCountsProps) => (
  <ul class="standing-counts">
    {countStandings(promises).map((count) => (
      <li>
        <a href={`${page.to(list)}#${count.kind}`}>
          <CountedStanding page={page} count={count} />
        </a>
      </li>
    ))}
  </ul>
)
