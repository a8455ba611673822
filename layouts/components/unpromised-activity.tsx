import type { UnpromisedActivity as Activity } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatActivityDetails } from '../texts/format-activity.ts'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { SourceList } from './source-list.tsx'

/** Something that was done although nobody had promised it: what, by whom, how much. */
export const UnpromisedActivity = ({ page, activity }: { readonly page: Page; readonly activity: Activity }) => {
  const hasDetails = activity.by.length > 0 || activity.figures.length > 0
  return (
    <>
      <LocalText page={page} text={activity.text} />
      {hasDetails && <MixedText page={page} text={(reading) => ` (${formatActivityDetails(activity, reading)})`} />}
      <SourceList page={page} sources={activity.sources} />
    </>
  )
}
