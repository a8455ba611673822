import type { PublicPromise } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { PromiseLink } from '../links.tsx'
import { PromiseStandings } from '../promise-standings.tsx'
import { TimeSpan } from '../time-span.tsx'

/** The promises that came out of a question or a finding, and how each stands. */
export const LedTo = ({ page, promises }: { readonly page: Page; readonly promises: readonly PublicPromise[] }) =>
  promises.length === 0 ? null : (
    <div class="led-to">
      <p>{page.texts.survey.ledTo}:</p>
      <ul>
        {promises.map((promise) => (
          <li>
            <PromiseLink page={page} to={promise} /> (<TimeSpan page={page} span={promise.publication.period} />){' '}
            <PromiseStandings page={page} promise={promise} />
          </li>
        ))}
      </ul>
    </div>
  )
