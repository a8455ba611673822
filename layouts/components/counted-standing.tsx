import type { StandingCount } from '../../scripts/model/count-standings.ts'
import type { Page } from '../page.ts'
import { StandingKindBadge } from './standing-badge.tsx'

/**
 * How many commitments stand in one way. The frame around the words of the standing is only seen; who hears them gets a
 * colon, since `Ingen har berättat 7 saker` says something else than `Ingen har berättat: 7 saker`.
 */
export const CountedStanding = ({ page, count }: { readonly page: Page; readonly count: StandingCount }) => (
  <>
    <StandingKindBadge kind={count.kind} texts={page.texts} />
    <span class="visually-hidden">:</span>{' '}
    <span class="counted-standing-number">{page.texts.followUp.standingCount(count.commitments.length)}</span>
  </>
)
