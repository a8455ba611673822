import type { ReviewWords } from '../report/review/words.ts'
import type { Context } from './context.ts'
import type { ItemChange } from './differences/change.ts'
import { type Item, placeIn } from './differences/item.ts'
import { fieldRow } from './field-row.ts'
import type { ReviewRow } from './review.ts'
import { showItem } from './show-value.ts'
import type { Shown } from './shown.ts'

const NOTHING: Shown = { kind: 'nothing' }

/** The rows of an item: one for each field, or one for the whole of what came or went. */
export function rowsOf(change: ItemChange, context: Context): readonly ReviewRow[] {
  const { words, showing, showingBefore } = context
  switch (change.kind) {
    case 'added':
      return [wholeRow('added', change.after, { before: NOTHING, after: showItem(change.after, showing) }, words)]
    case 'removed':
      return [
        wholeRow('removed', change.before, { before: showItem(change.before, showingBefore), after: NOTHING }, words),
      ]
    case 'renamed':
      return [renameOf(change, context), ...change.rows.map((row) => fieldRow(row, change, context))]
    case 'changed':
      return change.rows.map((row) => fieldRow(row, change, context))
  }
}

type Sides = Pick<ReviewRow, 'before' | 'after'>

function wholeRow(kind: 'added' | 'removed', item: Item, sides: Sides, words: ReviewWords): ReviewRow {
  const { fields, prose } = item
  const value = prose === null ? fields : { fields, text: prose.markdown }
  const { file, line } = placeIn(item, [])
  const isRemoved = kind === 'removed'
  const values = isRemoved ? { before: value, after: undefined } : { before: undefined, after: value }
  return { kind, label: words.wholeThing, notes: [], file, line, isPlaceBefore: isRemoved, values, ...sides }
}

function renameOf({ before, after }: ItemChange & { readonly kind: 'renamed' }, { words }: Context): ReviewRow {
  const named = (item: Item): Shown => ({ kind: 'text', text: item.file, id: null })
  return {
    kind: 'renamed',
    label: words.file,
    before: named(before),
    after: named(after),
    notes: [words.renamed(before.file, after.file)],
    ...{ file: after.file, line: 1, isPlaceBefore: false },
    values: { before: before.file, after: after.file },
  }
}
