import type { UnpromisedActivity as Activity } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatFigures } from '../texts/format-amount.ts'
import { formatList } from '../texts/format-list.ts'
import { phraseOf, type Reading } from '../texts/reading.ts'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { SourceList } from './source-list.tsx'

/** Something that was done although nobody had promised it: what, by whom, how much. */
export const UnpromisedActivity = ({ page, activity }: { readonly page: Page; readonly activity: Activity }) => {
  const hasDetails = activity.by.length > 0 || activity.figures.length > 0
  return (
    <>
      <LocalText page={page} text={activity.text} />
      {hasDetails && <MixedText page={page} text={(reading) => ` (${formatDetails(activity, reading)})`} />}
      <SourceList page={page} sources={activity.sources} />
    </>
  )
}

/** By whom and how much, as far as that is told. */
function formatDetails({ by, figures }: Activity, reading: Reading): string {
  const parties = formatList(
    by.map(({ short }) => phraseOf(short, reading)),
    reading.texts,
  )
  return [parties, formatFigures(figures, reading)].filter((detail) => detail !== '').join('; ')
}
