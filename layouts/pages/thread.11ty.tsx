import type { Thread } from '../../scripts/model/thread.ts'
import { LocalText } from '../components/local-text.tsx'
import { ThreadTable } from '../components/thread-table.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatThreadSpan } from '../texts/format-thread-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'
import { threadFilters } from './search-filters.ts'

/** One thread through all years: what was promised, how it changed, by whom, and how it stands. */
export const threadPage = pageTemplate('thread', ({ page }) => {
  const thread = page.subject
  const { texts, addresses } = page
  const title = wordsOf(thread.latest.title, page)
  const span = formatThreadSpan(thread, texts)
  return (
    <Frame
      page={page}
      title={`${title} (${span})`}
      description={texts.description.thread(title, span)}
      canonical={addresses.thread(thread.reference)}
      crumbs={[{ address: addresses.threads(), title: texts.thread.title }]}
      {...searchFilters(page)}
    >
      <h1>
        <LocalText page={page} text={thread.latest.title} />
      </h1>
      <p class="lead" data-pagefind-meta="publication">
        {texts.promise.thread}, {span}
      </p>
      <p>{texts.thread.history}</p>
      <ThreadTable page={page} thread={thread} />
    </Frame>
  )
})

/** An earlier address of the thread shows the same, and is not to be found beside it. */
function searchFilters({ address, addresses, subject, archive }: Page<Thread>) {
  const isOwn = address === addresses.thread(subject.reference)
  return isOwn && { searchFilters: threadFilters(subject, archive.asOf) }
}
