import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { Heading } from './heading.tsx'
import { PublicationLink } from './links.tsx'
import { PeriodBadge } from './period-badge.tsx'

type PublicationTitleProps = { readonly page: Page; readonly publication: Publication; readonly level?: number }

/** The heading over what belongs to one publication, with whether it is in force. */
export const PublicationTitle = ({ page, publication, level = 2 }: PublicationTitleProps) => (
  <Heading level={level}>
    <PublicationLink page={page} to={publication} /> <PeriodBadge state={publication.periodState} texts={page.texts} />
  </Heading>
)
