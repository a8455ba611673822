import type { ComponentChild } from 'preact'
import type { CommitmentChange, FieldChange, PromiseChange, TargetChange } from '../../scripts/compare/comparison.ts'
import type { Commitment, PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatDaySpan } from '../texts/format-day-span.ts'
import { formatNumber } from '../texts/format-number.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatTarget } from '../texts/format-target.ts'
import type { ComparedField } from '../texts/texts.ts'
import { AreaNames } from './area-names.tsx'
import { LocalText } from './local-text.tsx'
import { CommitmentParties } from './party-list.tsx'

const PROMISE_FIELDS: readonly ComparedField[] = ['theme', 'places']
const COMMITMENT_FIELDS: readonly ComparedField[] = [
  'text',
  'target',
  'by',
  'when',
  'due',
  'measures',
  'condition',
  'places',
  'kind',
]
/** What is told of a commitment that is on one side only; its words stand above. */
const IN_SHORT: readonly ComparedField[] = ['target', 'by']

type Side = PublicPromise | Commitment | null
type RowEntry = { readonly field: ComparedField; readonly before: Side; readonly after: Side }

/** What differs between promises and their commitments, field by field, as a table; nothing when no field does. */
export const ComparedFields = ({ page, change }: { readonly page: Page; readonly change: PromiseChange }) => {
  const { comparison: texts } = page.texts
  const ofPromises = change.pairs.flatMap(({ earlier, later, fields }) =>
    told(PROMISE_FIELDS, fields).map((field) => ({ field, before: earlier, after: later })),
  )
  const commitments = change.commitments.filter(hasSomethingToTell)
  if (ofPromises.length + commitments.length === 0) return null
  return (
    <div class="table-scroll">
      <table class="commitment-table">
        <caption>{texts.fields}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        {ofPromises.length > 0 && (
          <tbody>
            {ofPromises.map((row) => (
              <Row page={page} row={row} />
            ))}
          </tbody>
        )}
        {commitments.map((one) => (
          <CommitmentRows page={page} change={one} />
        ))}
      </table>
    </div>
  )
}

function told(all: readonly ComparedField[], fields: readonly FieldChange[]): readonly ComparedField[] {
  return all.filter((name) => fields.some(({ field }) => field === name))
}

function hasSomethingToTell({ kind, fields, targets }: CommitmentChange): boolean {
  return kind === 'new' || kind === 'gone' || targets.length > 0 || told(COMMITMENT_FIELDS, fields).length > 0
}

const CommitmentRows = ({ page, change }: { readonly page: Page; readonly change: CommitmentChange }) => {
  const { comparison: texts } = page.texts
  const { kind, earlier, later, fields, targets } = change
  const one = later ?? earlier
  if (one === null) return null
  const isAlone = earlier === null || later === null
  const rows = isAlone ? IN_SHORT : told(COMMITMENT_FIELDS, fields)
  return (
    <tbody>
      <tr class="commitment-table-group">
        <th colSpan={3} scope="rowgroup">
          {kind === 'new' && `${texts.commitmentNew}: `}
          {kind === 'gone' && `${texts.commitmentGone}: `}
          <LocalText page={page} text={one.text} />
          {targets.map((target) => (
            <TargetNote page={page} change={target} />
          ))}
        </th>
      </tr>
      {rows.map((field) => (
        <Row page={page} row={{ field, before: earlier, after: later }} />
      ))}
    </tbody>
  )
}

/** Whether a target asks for more or less, or why nobody can tell. */
const TargetNote = ({ page, change }: { readonly page: Page; readonly change: TargetChange }) => {
  const { texts } = page
  const { direction, reason, scaled } = change
  return (
    <p>
      {(direction === 'strengthened' || direction === 'weakened') && `${texts.comparison.sections[direction]}. `}
      {reason !== null && `${texts.comparison.undecided(texts.comparison.reasons[reason])} `}
      {scaled !== null &&
        `${texts.comparison.scaled(
          formatDaySpan(scaled.from, scaled.to, texts),
          formatNumber(scaled.before, texts),
          formatNumber(scaled.after, texts),
        )} `}
      <span class="computed">{texts.commitment.computed}</span>
    </p>
  )
}

const Row = ({ page, row: { field, before, after } }: { readonly page: Page; readonly row: RowEntry }) => {
  const { comparison: texts } = page.texts
  return (
    <tr>
      <th scope="row">{texts.fieldNames[field]}</th>
      <td data-label={texts.before}>{shownValue(before, field, page) ?? texts.nothing}</td>
      <td data-label={texts.after}>{shownValue(after, field, page) ?? texts.nothing}</td>
    </tr>
  )
}

/** `null` where there is nothing. */
function shownValue(side: Side, field: ComparedField, page: Page): ComponentChild {
  if (side === null) return null
  if (field === 'places') return side.places.length === 0 ? null : <AreaNames page={page} areas={side.places} />
  return 'commitments' in side ? ofPromise(side, field, page) : ofCommitment(side, field, page)
}

function ofPromise({ theme }: PublicPromise, field: ComparedField, page: Page): ComponentChild {
  return field === 'theme' ? <LocalText page={page} text={theme.title} /> : null
}

function ofCommitment(commitment: Commitment, field: ComparedField, page: Page): ComponentChild {
  const { texts } = page
  const { targets, by, when, due, kind } = commitment
  switch (field) {
    case 'text':
      return <LocalText page={page} text={commitment.text} />
    case 'target':
      return targets.map((target) => formatTarget(target, page)).join('; ') || texts.commitment.noTarget
    case 'by':
      return <CommitmentParties page={page} by={by} />
    case 'when':
      return when && formatSpan(when, texts)
    case 'due':
      return due && formatDate(due, texts)
    case 'measures':
      return commitment.measures && <LocalText page={page} text={commitment.measures} />
    case 'condition':
      return commitment.condition && <LocalText page={page} text={commitment.condition} />
    case 'kind':
      return kind && texts.commitment.kinds[kind]
    default:
      return null
  }
}
