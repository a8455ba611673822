import type { Publication } from '../../scripts/model/archive.ts'
import { surroundingPublications } from '../../scripts/model/periods/surrounding-publications.ts'
import type { Page } from '../page.ts'
import { PublicationLinks } from './links.tsx'

type WiderPublicationsProps = { readonly page: Page; readonly publication: Publication }

/** What holds in the same place at the same time, as it is promised for a wider area; nothing when there is none. */
export const WiderPublications = ({ page, publication }: WiderPublicationsProps) => {
  const { wider } = surroundingPublications(publication, page.archive.publications)
  if (wider.length === 0) return null
  return (
    <p>
      {page.texts.publication.wider}: <PublicationLinks page={page} publications={wider} />
    </p>
  )
}
