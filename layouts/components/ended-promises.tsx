import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'

/** Earlier promises that end with a publication, and why; nothing when none do. */
export const EndedPromises = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) =>
  publication.ended.length === 0 ? null : (
    <section>
      <h2>{page.texts.publication.ended}</h2>
      <ul>
        {publication.ended.map(({ promise, why }) => (
          <li>
            <PromiseLink page={page} to={promise} /> ({formatSpan(promise.publication.period, page.texts)}):{' '}
            <LocalText page={page} text={why} />
          </li>
        ))}
      </ul>
    </section>
  )
