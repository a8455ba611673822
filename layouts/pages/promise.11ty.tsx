import { CommitmentFacts } from '../components/commitment-facts.tsx'
import { PublicationLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { OutcomeStory } from '../components/outcome-story.tsx'
import { Prose } from '../components/prose.tsx'
import { ReasonList } from '../components/reason-list.tsx'
import { RemarkList, RemarkSection } from '../components/remark-list.tsx'
import { SourceList, SourceSection } from '../components/source-list.tsx'
import { ThreadList } from '../components/thread-list.tsx'
import { Frame } from '../frame.tsx'
import { formatSpan } from '../texts/format-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'
import { promiseFilters } from './search-filters.ts'

/** One promise: who, what, how many, by when, why, what became of it and who says so. */
export const promisePage = pageTemplate('promise', ({ page }) => {
  const promise = page.subject
  const { publication, theme, commitments } = promise
  const { texts, addresses } = page
  const title = wordsOf(promise.title, page)
  return (
    <Frame
      page={page}
      title={`${title} (${formatSpan(publication.period, texts)})`}
      crumbs={[
        { address: addresses.publication(publication), title: publication.title },
        { address: addresses.theme(theme.id), title: theme.title },
      ]}
      searchFilters={promiseFilters(promise, page.archive.asOf)}
    >
      <h1>
        <LocalText page={page} text={promise.title} />
      </h1>
      <p class="lead">
        <span data-pagefind-meta="publication">
          <PublicationLink page={page} to={publication} />
        </span>
        {' · '}
        <LocalText page={page} text={theme.title} />
      </p>
      <Prose page={page} publication={publication} text={promise.text} under={1} />
      <section>
        <h2>{texts.promise.commitments}</h2>
        {commitments.map((commitment) => (
          <article class="commitment" id={commitment.id}>
            <h3>
              <LocalText page={page} text={commitment.text} />
            </h3>
            <CommitmentFacts page={page} commitment={commitment} />
            <OutcomeStory page={page} commitment={commitment} level={4} />
            <RemarkList page={page} remarks={commitment.remarks} />
            <SourceList page={page} sources={commitment.sources} />
          </article>
        ))}
      </section>
      <section>
        <h2>{texts.promise.because}</h2>
        <ReasonList page={page} promise={promise} />
      </section>
      <section>
        <h2>{texts.promise.thread}</h2>
        <ThreadList page={page} promise={promise} />
      </section>
      {promise.places.length > 0 && (
        <section>
          <h2>{texts.promise.places}</h2>
          <ul>
            {promise.places.map(({ name }) => (
              <li>
                <LocalText page={page} text={name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <RemarkSection page={page} remarks={promise.remarks} />
      <SourceSection page={page} sources={promise.sources} />
    </Frame>
  )
})
