import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatPeriodState } from '../texts/format-period.ts'
import { AreaNames } from './area-names.tsx'
import { PeriodBadge } from './period-badge.tsx'

type PeriodSentenceProps = { readonly page: Page; readonly publication: Publication }

/** Whether a publication is in force on the as-of date, from when until when, and for which areas. */
export const PeriodSentence = ({ page, publication }: PeriodSentenceProps) => (
  <p class="period-sentence">
    <PeriodBadge state={publication.periodState} texts={page.texts} />{' '}
    {formatPeriodState(publication, page.archive.asOf, page.texts)}
    {publication.areas.length > 0 && (
      <>
        {' '}
        {page.texts.publication.areas}: <AreaNames page={page} areas={publication.areas} />.
      </>
    )}
  </p>
)
