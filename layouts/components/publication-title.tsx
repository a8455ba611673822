import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { PublicationLink } from './links.tsx'
import { PeriodBadge } from './period-badge.tsx'

/** The heading over what belongs to one publication, with whether it is in force. */
export const PublicationTitle = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) => (
  <h2>
    <PublicationLink page={page} to={publication} /> <PeriodBadge state={publication.periodState} texts={page.texts} />
  </h2>
)
