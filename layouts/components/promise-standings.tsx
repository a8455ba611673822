import type { PublicPromise } from '../../scripts/model/archive.ts'
import { countStandings } from '../../scripts/model/count-standings.ts'
import type { Page } from '../page.ts'
import { CountedStanding } from './counted-standing.tsx'

/** How many commitments of one promise stand how, to stand in a line of text; nothing when it has none. */
export const PromiseStandings = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => (
  <>
    {countStandings([promise]).map((count) => (
      <>
        <span class="promise-standing">
          <CountedStanding page={page} count={count} />
        </span>{' '}
      </>
    ))}
  </>
)
