import { FollowUpInOrder } from './follow-up-in-order.tsx'
import { pageTemplate } from './page-template.ts'

/** The same table sorted by how the commitments stand. */
export const followUpByStandingPage = pageTemplate('follow-up-by-standing', ({ page }) => (
  <FollowUpInOrder page={page} order="standing" />
))
