import type { Commitment } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatTarget } from '../texts/format-target.ts'
import { AreaNames } from './area-names.tsx'
import { FactList } from './fact-list.tsx'
import { LocalText } from './local-text.tsx'
import { CommitmentParties } from './party-list.tsx'

/** Who, how much, where, when: what is written about a commitment. */
export const CommitmentFacts = ({ page, commitment }: { readonly page: Page; readonly commitment: Commitment }) => {
  const { texts } = page
  const { targets, when, due, places, measures, condition } = commitment
  return (
    <FactList
      facts={[
        { term: texts.commitment.by, value: <CommitmentParties page={page} by={commitment.by} /> },
        { term: texts.commitment.target, value: <Targets page={page} targets={targets} /> },
        measures && { term: texts.commitment.measures, value: <LocalText page={page} text={measures} /> },
        condition && { term: texts.commitment.condition, value: <LocalText page={page} text={condition} /> },
        when && { term: texts.commitment.when, value: formatSpan(when, texts) },
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
          {formatTarget(target, page)}
          {target.asPrinted !== null && target.amount.kind !== 'words-only' && (
            <> ({texts.commitment.asPrinted(target.asPrinted)})</>
          )}
        </span>
      ))}
    </>
  )
}
