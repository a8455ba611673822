import type { Thread } from '../../scripts/model/threads/thread.ts'
import { LocalText } from '../components/local-text.tsx'
import { PromisesByPublication } from '../components/promises-by-publication.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatThreadSpan } from '../texts/format-thread-span.ts'
import { pageTemplate } from './page-template.ts'

/** All threads, those that go on latest first, with how long each is, and the promises that belong to none. */
export const threadsPage = pageTemplate('threads', ({ page }) => {
  const { thread: texts } = page.texts
  const promises = page.archive.publications.flatMap((publication) => publication.promises)
  const alone = promises.filter(({ thread }) => thread.length === 1)
  return (
    <Frame page={page} title={texts.title} description={texts.lead}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ul class="entry-list">
        {latestFirst(page).map((thread) => (
          <Entry page={page} thread={thread} />
        ))}
      </ul>
      {alone.length > 0 && (
        <section>
          <h2>{texts.aloneTitle}</h2>
          <p>{texts.alone(alone.length)}</p>
          <PromisesByPublication page={page} promises={alone} level={3} />
        </section>
      )}
    </Frame>
  )
})

function latestFirst({ subject, archive: { publications } }: Page<readonly Thread[]>): readonly Thread[] {
  const order = new Map(publications.map((publication, index) => [publication, index]))
  const lastOf = ({ latest }: Thread) => order.get(latest.publication) ?? 0
  return [...subject].sort((a, b) => lastOf(b) - lastOf(a))
}

const Entry = ({ page, thread }: { readonly page: Page; readonly thread: Thread }) => {
  const { texts, addresses } = page
  const publications = new Set(thread.promises.map(({ publication }) => publication))
  const { promiseCount, publicationCount } = texts.publication
  return (
    <li>
      <a href={page.to(addresses.thread(thread.reference))}>
        <LocalText page={page} text={thread.latest.title} />
      </a>{' '}
      <span class="entry-list-note">{formatThreadSpan(thread, texts)}</span>
      <p>{texts.thread.span(promiseCount(thread.promises.length), publicationCount(publications.size))}</p>
    </li>
  )
}
