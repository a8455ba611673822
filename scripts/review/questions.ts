import type { ItemKind, Question } from '../report/review/words.ts'
import { type ContentChanges, type FieldChange, type ItemChange, itemOf } from './differences/change.ts'
import type { ProblemChanges } from './differences/compare-problems.ts'
import { isShortened } from './differences/is-shortened.ts'
import { itemsIn } from './differences/items-in.ts'
import { fieldOf } from './differences/same-value.ts'
import type { Version } from './differences/version.ts'

/** What the questions are derived from. */
export type Asked = {
  readonly before: Version
  readonly after: Version
  readonly changes: ContentChanges
  readonly problems: ProblemChanges
  /** Whether translations may have to follow. */
  readonly hasStaleTexts: boolean
}

type Answer = (asked: Asked) => boolean

/** When each question is asked, in the order in which they are read. */
const ASKED_WHEN: Readonly<Record<Question, Answer>> = {
  errors: ({ after }) => after.problems.some(({ level }) => level === 'error'),
  seals: ({ problems }) => problems.seals.length > 0,
  unsealed: ({ before, after }) =>
    [...before.seals].some(([publication, seal]) => isShortened(seal, after.seals.get(publication))),
  published: (asked) =>
    asked.changes.items.some(isNewAndSeen) || statesOf(asked).some((row) => 'after' in row && row.after !== 'draft'),
  hidden: (asked) =>
    goes(asked, 'publication') || statesOf(asked).some((row) => 'after' in row && row.after === 'draft'),
  corrected: changesWhatIsPublished,
  number: (asked) => rowsOf(asked, ['commitment']).some((row) => isIn(row, ['target']) && hasNumber(row)),
  unit: (asked) => touches(asked, ['commitment'], ['unit', 'per', 'measures']),
  'promise-text': ({ changes }) => changes.items.some(changesWhatIsPromised),
  parties: (asked) => touches(asked, ['publication', 'commitment', 'report'], ['by', 'parties']),
  status: (asked) => touches(asked, ['report'], ['status']) || hasNewOutcome(asked),
  figures: (asked) => touches(asked, ['report'], ['figures', 'also']) || hasNewOutcome(asked),
  survey: ({ changes }) => changes.items.some((change) => itemOf(change).kind === 'survey'),
  period: (asked) =>
    touches(asked, ['publication', 'commitment', 'report'], ['period', 'signed', 'when', 'due', 'covers']),
  removed: ({ changes }) =>
    changes.items.some(({ kind }) => kind === 'removed') || changes.files.some(({ kind }) => kind === 'removed'),
  renamed: ({ changes }) => changes.items.some((change) => change.kind === 'renamed' || hasOtherId(change)),
  translation: ({ hasStaleTexts }) => hasStaleTexts,
  attachment: ({ changes }) => changes.files.some(({ of, kind }) => of === 'attachment' && kind !== 'removed'),
  settings: ({ changes }) => changes.items.some((change) => itemOf(change).kind === 'settings'),
  person: (asked) =>
    rowsOf(asked, ['publication', 'settings']).some(
      (row) => isIn(row, ['contact', 'contacts']) || (isIn(row, ['signed']) && isIn(row, ['name'])),
    ),
  warnings: ({ problems }) => problems.new.some(({ level }) => level === 'warning'),
  acknowledged: ({ problems }) => problems.acknowledged.length > 0,
}

/** What to think of before these changes are approved. */
export function questionsFor(asked: Asked): readonly Question[] {
  return (Object.keys(ASKED_WHEN) as Question[]).filter((question) => ASKED_WHEN[question](asked))
}

function rowsOf({ changes }: Asked, kinds: readonly ItemKind[]): readonly FieldChange[] {
  return changes.items
    .filter((change) => kinds.includes(itemOf(change).kind))
    .flatMap((change) => ('rows' in change ? change.rows : []))
}

function touches(asked: Asked, kinds: readonly ItemKind[], fields: readonly string[]): boolean {
  return rowsOf(asked, kinds).some((row) => row.kind !== 'moved' && isIn(row, fields))
}

function isIn({ field }: FieldChange, fields: readonly string[]): boolean {
  return field !== 'prose' && field.some((step) => fields.includes(String(step)))
}

/** A draft is seen by nobody yet. */
function isNewAndSeen(change: ItemChange): boolean {
  return (
    change.kind === 'added' && change.after.kind === 'publication' && fieldOf(change.after.fields, 'state') !== 'draft'
  )
}

function comes({ changes }: Asked, kind: ItemKind): boolean {
  return changes.items.some((change) => change.kind === 'added' && change.after.kind === kind)
}

/** A new report, or an entry of one that came or went as a whole. */
function hasNewOutcome(asked: Asked): boolean {
  const rows = rowsOf(asked, ['report']).filter(({ kind }) => kind === 'added' || kind === 'removed')
  return comes(asked, 'report') || rows.some(({ field }) => field.length === 2 && field[0] === 'outcomes')
}

function goes({ changes }: Asked, kind: ItemKind): boolean {
  return changes.items.some((change) => change.kind === 'removed' && change.before.kind === kind)
}

/** What decides whether a publication may be seen, and from when. */
function statesOf(asked: Asked): readonly FieldChange[] {
  return rowsOf(asked, ['publication']).filter(({ field }) => field[0] === 'state' || field[0] === 'published')
}

function hasNumber(row: FieldChange): boolean {
  const values = ['before' in row ? row.before : undefined, 'after' in row ? row.after : undefined]
  return row.kind !== 'moved' && values.some((value) => /\d/.test(JSON.stringify(value) ?? ''))
}

function changesWhatIsPromised(change: ItemChange): boolean {
  const { kind, language } = itemOf(change)
  if (change.kind !== 'changed' || language !== null || (kind !== 'promise' && kind !== 'commitment')) return false
  return change.rows.some(
    (row) => row.field === 'prose' || ['title', 'text', 'condition'].includes(String(row.field[0])),
  )
}

function hasOtherId(change: ItemChange): boolean {
  if (change.kind !== 'changed') return false
  return change.rows.some(({ kind, field }) => kind === 'changed' && field !== 'prose' && field.at(-1) === 'id')
}

// Reports and corrections come to what is published all along.
function changesWhatIsPublished({ before, changes }: Asked): boolean {
  const published = new Set(
    before.records
      .flatMap(itemsIn)
      .filter(({ kind, fields }) => kind === 'publication' && fieldOf(fields, 'state') === 'published')
      .map(({ publication }) => publication),
  )
  const touched = changes.items.filter((change) => {
    const { kind, publication } = itemOf(change)
    const isExpected = kind === 'correction' || (kind === 'report' && change.kind === 'added')
    return published.has(publication) && !isExpected
  })
  return touched.some((change) => !isExplained(itemOf(change).publication, changes))
}

function isExplained(publication: string | null, { items }: ContentChanges): boolean {
  return items.some((change) => {
    const item = itemOf(change)
    return item.kind === 'correction' && item.publication === publication && change.kind !== 'removed'
  })
}
