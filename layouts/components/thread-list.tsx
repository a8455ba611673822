import type { PublicPromise } from '../../scripts/model/archive.ts'
import { threadOf } from '../../scripts/model/threads/thread.ts'
import type { Page } from '../page.ts'
import { LineageSteps } from './lineage-steps.tsx'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { PromiseStandings } from './promise-standings.tsx'
import { TimeSpan } from './time-span.tsx'

/** The promise through the years, oldest first: how each promise of its thread continues the one before, and how it stands. */
export const ThreadList = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => (
  <>
    {promise.thread.length === 1 && <p>{page.texts.promise.threadAlone}</p>}
    {promise.thread.length > 1 && (
      <ol class="thread-list">
        {promise.thread.map((one) => (
          <li class={one === promise ? 'thread-list-this' : undefined}>
            <span class="thread-list-period">
              <TimeSpan page={page} span={one.publication.period} />
            </span>
            <div>
              {one === promise ? (
                <strong aria-current="true">
                  <LocalText page={page} text={one.title} /> ({page.texts.promise.thisOne})
                </strong>
              ) : (
                <PromiseLink page={page} to={one} />
              )}
              <LineageSteps page={page} promise={one} />
              <p class="thread-list-standings">
                <PromiseStandings page={page} promise={one} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    )}
    {promise.thread.length > 1 && (
      <p class="screen-only">
        <a href={page.to(page.addresses.thread(threadOf(promise).reference))}>{page.texts.thread.whole}</a>
      </p>
    )}
    {promise.ended !== null && (
      <p>
        {page.texts.promise.ended}: <LocalText page={page} text={promise.ended.why} />
      </p>
    )}
  </>
)
