import { LocalText } from '../components/local-text.tsx'
import { ThreadTable } from '../components/thread-table.tsx'
import { Frame } from '../frame.tsx'
import { formatThreadSpan } from '../texts/format-thread-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

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
    >
      <h1>
        <LocalText page={page} text={thread.latest.title} />
      </h1>
      <p class="lead">
        {texts.promise.thread}, {span}
      </p>
      <p>{texts.thread.history}</p>
      <ThreadTable page={page} thread={thread} />
    </Frame>
  )
})
