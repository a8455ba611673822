import type { Publication } from '../../scripts/model/archive.ts'
import { neighboursOf } from '../../scripts/model/periods/period-succession.ts'
import type { Page } from '../page.ts'
import { PublicationLink } from './links.tsx'

/** The ways to the publications before and after one, for the same areas; nothing when it is alone. */
export const Neighbours = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) => {
  const { texts, archive } = page
  const { previous, next } = neighboursOf(publication, archive.publications)
  if (previous.length + next.length === 0) return null
  return (
    <nav class="neighbours" aria-label={texts.start.allPublications}>
      {previous.map((other) => (
        <p>
          {texts.publication.previous}: <PublicationLink page={page} to={other} />
        </p>
      ))}
      {next.map((other) => (
        <p>
          {texts.publication.next}: <PublicationLink page={page} to={other} />
        </p>
      ))}
    </nav>
  )
}
