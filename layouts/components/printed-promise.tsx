import type { PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { AreaNames } from './area-names.tsx'
import { CommitmentEntry } from './commitment-entry.tsx'
import type { ExplainedWords } from './explain-words.ts'
import { Heading } from './heading.tsx'
import { LocalText } from './local-text.tsx'
import { Prose } from './prose.tsx'
import { ReasonList } from './reason-list.tsx'
import { RemarkList } from './remark-list.tsx'
import { SourceList } from './source-list.tsx'
import { ThreadList } from './thread-list.tsx'
import { TranslationNote } from './translation-note.tsx'

type PrintedPromiseProps = {
  readonly page: Page
  readonly promise: PublicPromise
  readonly level: number
  readonly words: ExplainedWords
}

/** A promise in full, among the others of its publication: its words, why it was given, its commitments and its way through the years. */
export const PrintedPromise = ({ page, promise, level, words }: PrintedPromiseProps) => {
  const { promise: texts } = page.texts
  return (
    <section class="printed-promise">
      <Heading level={level}>
        <LocalText page={page} text={promise.title} />
      </Heading>
      <Prose page={page} publication={promise.publication} text={promise.text} under={level} words={words} />
      <TranslationNote
        page={page}
        outdatedIn={promise.outdatedTranslations}
        original={(original) => original.promise(promise)}
      />
      {promise.places.length > 0 && (
        <p>
          {texts.places}: <AreaNames page={page} areas={promise.places} />
        </p>
      )}
      <SourceList page={page} sources={promise.sources} />
      <Heading level={level + 1}>{texts.because}</Heading>
      <ReasonList page={page} promise={promise} />
      {promise.commitments.length > 0 && <Heading level={level + 1}>{texts.commitments}</Heading>}
      {promise.commitments.map((commitment) => (
        <CommitmentEntry page={page} commitment={commitment} level={level + 2} words={words} />
      ))}
      <RemarkList page={page} remarks={promise.remarks} />
      <Heading level={level + 1}>{texts.thread}</Heading>
      <ThreadList page={page} promise={promise} />
    </section>
  )
}
