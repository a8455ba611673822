import type { EndedPromise, Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { TimeSpan } from './time-span.tsx'

type EndedPromisesProps = {
  readonly page: Page
  readonly publication: Publication
  /** Those to list; without it, all. */
  readonly ended?: readonly EndedPromise[]
}

/** Earlier promises that end with a publication, and why; nothing when none do. */
export const EndedPromises = ({ page, publication, ended = publication.ended }: EndedPromisesProps) =>
  ended.length === 0 ? null : (
    <section>
      <h2>{page.texts.publication.ended}</h2>
      <ul>
        {ended.map(({ promise, why }) => (
          <li>
            <PromiseLink page={page} to={promise} /> (<TimeSpan page={page} span={promise.publication.period} />
            ): <LocalText page={page} text={why} />
          </li>
        ))}
      </ul>
    </section>
  )
