import type { PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { PromiseLink } from './links.tsx'

/** The promises that came out of a question or a finding. */
export const LedTo = ({ page, promises }: { readonly page: Page; readonly promises: readonly PublicPromise[] }) =>
  promises.length === 0 ? null : (
    <div class="led-to">
      <p>{page.texts.survey.ledTo}:</p>
      <ul>
        {promises.map((promise) => (
          <li>
            <PromiseLink page={page} to={promise} /> ({formatSpan(promise.publication.period, page.texts)})
          </li>
        ))}
      </ul>
    </div>
  )
