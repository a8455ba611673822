import type { ComponentChild } from 'preact'
import type { CommitmentChange, FieldChange, PromiseChange, TargetChange } from '../../../scripts/compare/comparison.ts'
import { isSameTimeOfYear } from '../../../scripts/compare/same-time-of-year.ts'
import type { Area, Commitment, PublicPromise, Theme } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { formatDate } from '../../texts/format-date.ts'
import { formatDaySpan } from '../../texts/format-day-span.ts'
import { formatNumber } from '../../texts/format-number.ts'
import { formatTargets } from '../../texts/format-target.ts'
import type { ComparedField } from '../../texts/texts.ts'
import { AreaNames } from '../area-names.tsx'
import { LocalText } from '../local-text.tsx'
import { MixedText } from '../mixed-text.tsx'
import { CommitmentParties } from '../party-list.tsx'
import { TimeSpan } from '../time-span.tsx'
import { Difference, DifferenceTable } from './difference-table.tsx'

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

type Side = Commitment | null
type RowEntry = { readonly field: ComparedField; readonly before: Side; readonly after: Side }

/** What differs between promises and their commitments, field by field, as a table; nothing when no field does. */
export const ComparedFields = ({ page, change }: { readonly page: Page; readonly change: PromiseChange }) => {
  const { comparison: texts } = page.texts
  const ofPromises = promiseFields(change)
  const commitments = change.commitments.filter(hasSomethingToTell)
  if (ofPromises.length + commitments.length === 0) return null
  return (
    <DifferenceTable page={page} caption={texts.fields} of={texts.field}>
      {ofPromises.length > 0 && (
        <tbody>
          {ofPromises.map((field) => (
            <Difference
              page={page}
              name={texts.fieldNames[field]}
              before={valueOfPromises(change.earlier, field, page)}
              after={valueOfPromises(change.later, field, page)}
            />
          ))}
        </tbody>
      )}
      {commitments.map((one) => (
        <CommitmentRows page={page} change={one} />
      ))}
    </DifferenceTable>
  )
}

function told(all: readonly ComparedField[], fields: readonly FieldChange[]): readonly ComparedField[] {
  // The same months, or the same day, of another year tell nothing.
  const others = fields.filter((change) => !isSameTimeOfYear(change))
  return all.filter((name) => others.some(({ field }) => field === name))
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

const Row = ({ page, row: { field, before, after } }: { readonly page: Page; readonly row: RowEntry }) => (
  <Difference
    page={page}
    name={page.texts.comparison.fieldNames[field]}
    before={before && ofCommitment(before, field, page)}
    after={after && ofCommitment(after, field, page)}
  />
)

/** The fields in which the promises of the two sides, each taken together, differ. */
function promiseFields({ pairs, earlier, later }: PromiseChange): readonly ComparedField[] {
  const differ = pairs.flatMap(({ fields }) => told(PROMISE_FIELDS, fields))
  return PROMISE_FIELDS.filter((field) => differ.includes(field)).filter((field) => {
    const [was, is] = [earlier, later].map((side) => idsIn(side, field))
    return was !== is
  })
}

function idsIn(promises: readonly PublicPromise[], field: ComparedField): string {
  if (field === 'places')
    return placesOf(promises)
      .map(({ id }) => id)
      .join()
  return themesOf(promises)
    .map(({ id }) => id)
    .join()
}

function placesOf(promises: readonly PublicPromise[]): readonly Area[] {
  return [...new Map(promises.flatMap(({ places }) => places.map((place) => [place.id, place]))).values()]
}

function themesOf(promises: readonly PublicPromise[]): readonly Theme[] {
  return [...new Set(promises.map(({ theme }) => theme))]
}

function valueOfPromises(promises: readonly PublicPromise[], field: ComparedField, page: Page): ComponentChild {
  if (field === 'places') {
    const places = placesOf(promises)
    return placesOrNone(places, page)
  }
  return themesOf(promises).map(({ title }, index) => (
    <>
      {index > 0 && ', '}
      <LocalText page={page} text={title} />
    </>
  ))
}

function ofCommitment(commitment: Commitment, field: ComparedField, page: Page): ComponentChild {
  const { texts } = page
  const { targets, by, when, due, kind, places } = commitment
  switch (field) {
    case 'text':
      return <LocalText page={page} text={commitment.text} />
    case 'target':
      return <MixedText page={page} text={(reading) => formatTargets(targets, reading)} />
    case 'by':
      return <CommitmentParties page={page} by={by} />
    case 'when':
      return when === null ? texts.comparison.notStated : <TimeSpan page={page} span={when} />
    case 'due':
      return due === null ? texts.commitment.noDue : formatDate(due, texts)
    case 'measures':
      return wordsOrNot(commitment.measures, page)
    case 'condition':
      return wordsOrNot(commitment.condition, page)
    case 'places':
      return placesOrNone(places, page)
    case 'kind':
      return kind === null ? texts.comparison.notStated : texts.commitment.kinds[kind]
    default:
      return null
  }
}

function wordsOrNot(text: Commitment['condition'], page: Page): ComponentChild {
  return text === null ? page.texts.comparison.notStated : <LocalText page={page} text={text} />
}

function placesOrNone(places: readonly Area[], page: Page): ComponentChild {
  return places.length === 0 ? page.texts.comparison.noneStated : <AreaNames page={page} areas={places} />
}
