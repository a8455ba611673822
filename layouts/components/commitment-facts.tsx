import { type ExplainedWords, NO_WORDS } from '../../scripts/markdown/explain-words.ts'
import type { Commitment } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatSpanAsPrinted, formatTargetAsPrinted } from '../texts/format-as-printed.ts'
import { formatDate } from '../texts/format-date.ts'
import { printedSpan } from '../texts/printed-span.ts'
import { AreaNames } from './area-names.tsx'
import { ExplainedText } from './explained-text.tsx'
import { FactList } from './fact-list.tsx'
import { MixedText } from './mixed-text.tsx'
import { CommitmentParties } from './party-list.tsx'

type CommitmentFactsProps = {
  readonly page: Page
  readonly commitment: Commitment
  /** The words that the page explains; none when left out. */
  readonly words?: ExplainedWords
}

/** Who, how much, where, when: what is written about a commitment, with the printed words where they differ. */
export const CommitmentFacts = ({ page, commitment, words = NO_WORDS }: CommitmentFactsProps) => {
  const { texts } = page
  const { targets, when, due, places, measures, condition } = commitment
  return (
    <FactList
      facts={[
        { term: texts.commitment.by, value: <CommitmentParties page={page} by={commitment.by} everyRole /> },
        { term: texts.commitment.target, value: <Targets page={page} targets={targets} /> },
        measures && {
          term: texts.commitment.measures,
          value: <ExplainedText page={page} text={measures} words={words} />,
        },
        condition && {
          term: texts.commitment.condition,
          value: <ExplainedText page={page} text={condition} words={words} />,
        },
        when && {
          term: texts.commitment.when,
          value: <MixedText page={page} text={(reading) => formatSpanAsPrinted(printedSpan(when, reading), texts)} />,
        },
        places.length === 0 ? null : { term: texts.commitment.where, value: <AreaNames page={page} areas={places} /> },
        { term: texts.commitment.due, value: due === null ? texts.commitment.noDue : formatDate(due, texts) },
      ]}
    />
  )
}

const Targets = ({ page, targets }: { readonly page: Page; readonly targets: Commitment['targets'] }) => {
  const { texts } = page
  if (targets.length === 0) return <>{texts.commitment.noTarget}</>
  return (
    <>
      {targets.map((target) => (
        <span class="target">
          <MixedText page={page} text={(reading) => formatTargetAsPrinted(target, reading)} />
        </span>
      ))}
    </>
  )
}
