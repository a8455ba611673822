import type { ExplainedWords } from '../../scripts/markdown/explain-words.ts'
import type { Commitment } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { CommitmentFacts } from './commitment-facts.tsx'
import { Heading } from './heading.tsx'
import { LocalText } from './local-text.tsx'
import { OutcomeStory } from './outcome-story.tsx'
import { RemarkList } from './remark-list.tsx'
import { SourceList } from './source-list.tsx'

type CommitmentEntryProps = {
  readonly page: Page
  readonly commitment: Commitment
  readonly level: number
  readonly words?: ExplainedWords
  /** Left out where a page holds several promises, whose commitments may share an id. */
  readonly id?: string
}

/** A commitment in full: what is written about it, what became of it, and what to know about it. */
export const CommitmentEntry = ({ page, commitment, level, words, id }: CommitmentEntryProps) => (
  <article class="commitment" id={id}>
    <Heading level={level}>
      <LocalText page={page} text={commitment.text} />
    </Heading>
    <CommitmentFacts page={page} commitment={commitment} {...(words && { words })} />
    <OutcomeStory page={page} commitment={commitment} level={level + 1} />
    <RemarkList page={page} remarks={commitment.remarks} />
    <SourceList page={page} sources={commitment.sources} />
  </article>
)
