import { explainWords } from '../../scripts/markdown/explain-words.ts'
import { explainableTexts } from '../../scripts/markdown/explainable-texts.ts'
import { plainText } from '../../scripts/markdown/plain-text.ts'
import { AreaNames } from '../components/area-names.tsx'
import { Citation } from '../components/citation.tsx'
import { CommitmentEntry } from '../components/commitment-entry.tsx'
import { CorrectionSection } from '../components/correction-section.tsx'
import { PublicationLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { PromiseBrief } from '../components/promise-brief.tsx'
import { Prose } from '../components/prose.tsx'
import { RemarkSection } from '../components/remark-list.tsx'
import { SourceSection } from '../components/source-list.tsx'
import { ThreadList } from '../components/thread-list.tsx'
import { TranslationNote } from '../components/translation-note.tsx'
import { WordExplanations } from '../components/word-explanations.tsx'
import { Frame } from '../frame.tsx'
import { describePromise } from '../structured-data/describe-promise.ts'
import { formatSpan } from '../texts/format-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** One promise: who, what, how many, by when, why, what became of it and who says so. */
export const promisePage = pageTemplate('promise', ({ page }) => {
  const promise = page.subject
  const { publication, theme, commitments } = promise
  const { texts, addresses } = page
  const title = wordsOf(promise.title, page)
  const words = explainWords(page, explainableTexts(promise))
  return (
    <Frame
      page={page}
      title={`${title} (${formatSpan(publication.period, texts)})`}
      description={plainText(wordsOf(promise.text, page)) || title}
      about={describePromise(page, promise)}
      crumbs={[
        { address: addresses.publication(publication), title: publication.title },
        { address: addresses.theme(theme.id), title: theme.title },
      ]}
    >
      <h1>
        <LocalText page={page} text={promise.title} />
      </h1>
      {/* On a screen, the breadcrumbs say it just above. */}
      <p class="lead print-only">
        <PublicationLink page={page} to={publication} />
        {' · '}
        <LocalText page={page} text={theme.title} />
      </p>
      <Prose page={page} publication={publication} text={promise.text} under={1} words={words} />
      <TranslationNote
        page={page}
        outdatedIn={promise.outdatedTranslations}
        original={(original) => original.promise(promise)}
      />
      <PromiseBrief page={page} promise={promise} />
      <section>
        <h2>{texts.promise.commitments}</h2>
        {commitments.length === 0 && <p>{texts.promise.noCommitments}</p>}
        {commitments.map((commitment) => (
          <CommitmentEntry page={page} commitment={commitment} level={3} words={words} id={commitment.id} />
        ))}
      </section>
      <section>
        <h2>{texts.promise.thread}</h2>
        <ThreadList page={page} promise={promise} />
      </section>
      {promise.places.length > 0 && (
        <section>
          <h2>{texts.promise.places}</h2>
          <p>
            <AreaNames page={page} areas={promise.places} />
          </p>
        </section>
      )}
      <CorrectionSection page={page} corrections={promise.corrections} />
      <RemarkSection page={page} remarks={promise.remarks} />
      <SourceSection page={page} sources={promise.sources} />
      <WordExplanations page={page} words={words} />
      <Citation page={page} promise={promise} />
    </Frame>
  )
})
