import { FollowUpInOrder } from './follow-up-in-order.tsx'
import { pageTemplate } from './page-template.ts'

/** What became of the promises of one publication, promise by promise. */
export const followUpPage = pageTemplate('follow-up', ({ page }) => <FollowUpInOrder page={page} order="promise" />)
