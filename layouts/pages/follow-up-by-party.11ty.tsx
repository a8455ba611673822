import { FollowUpInOrder } from './follow-up-in-order.tsx'
import { pageTemplate } from './page-template.ts'

/** The same table sorted by who is to do it. */
export const followUpByPartyPage = pageTemplate('follow-up-by-party', ({ page }) => (
  <FollowUpInOrder page={page} order="party" />
))
