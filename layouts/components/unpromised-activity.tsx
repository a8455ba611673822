import type { UnpromisedActivity as Activity } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatFigure } from '../texts/format-amount.ts'
import { formatList } from '../texts/format-list.ts'
import { phraseOf } from '../texts/reading.ts'
import { LocalText } from './local-text.tsx'
import { SourceList } from './source-list.tsx'

/** Something that was done although nobody had promised it: what, by whom, how much. */
export const UnpromisedActivity = ({ page, activity }: { readonly page: Page; readonly activity: Activity }) => {
  const parties = formatList(
    activity.by.map(({ short }) => phraseOf(short, page)),
    page.texts,
  )
  const figures = activity.figures.map((figure) => formatFigure(figure, page)).join('; ')
  const details = [parties, figures].filter((detail) => detail !== '').join('; ')
  return (
    <>
      <LocalText page={page} text={activity.text} />
      {details !== '' && ` (${details})`}
      <SourceList page={page} sources={activity.sources} />
    </>
  )
}
