import type { Context } from './context.ts'
import type { FieldChange } from './differences/change.ts'
import type { Item } from './differences/item.ts'
import { labelOf } from './label.ts'
import { markWords } from './mark-words.ts'
import type { ReviewRow } from './review.ts'
import { showValue } from './show-value.ts'
import type { Shown } from './shown.ts'
import { untouchedLanguages } from './stale-texts.ts'

type Changed = { readonly before: Item; readonly after: Item }

/** One change of a field in words: what it is called, both sides, and what there is to say about it. */
export function fieldRow(row: FieldChange, changed: Changed, context: Context): ReviewRow {
  const { before, after } = changed
  const { showing, showingBefore } = context
  const [earlier, later] = ['before' in row ? row.before : undefined, 'after' in row ? row.after : undefined]
  const isRemoved = row.kind === 'removed'
  const [item, own] = isRemoved ? [before, showingBefore] : [after, showing]
  return {
    kind: row.kind,
    label: labelOf(item, row.field, own),
    ...showRow(row, changed, context),
    file: row.place.file,
    line: row.place.line,
    isPlaceBefore: isRemoved,
    values: { before: earlier, after: later },
  }
}

type ShownRow = Pick<ReviewRow, 'before' | 'after' | 'notes'> & { readonly label?: string }

function showRow(row: FieldChange, { before, after }: Changed, context: Context): ShownRow {
  const { showing, showingBefore } = context
  if (row.kind === 'moved') return showMove(row, after, context)
  if (isOrder(row, after)) return showOrder(row, { before, after }, context)
  const fieldBefore = row.kind === 'changed' ? row.fieldBefore : row.field
  const sides = markWords(
    showValue('before' in row ? row.before : undefined, before, fieldBefore, showingBefore),
    showValue('after' in row ? row.after : undefined, after, row.field, showing),
  )
  return { ...sides, notes: notesOn(row, { before, after }, context) }
}

/** Where something stood and stands among its like; a plain value is named, as it has no title to go by. */
function showMove(row: FieldChange & { readonly kind: 'moved' }, after: Item, { words, showing }: Context): ShownRow {
  const position = (place: number): Shown => ({ kind: 'text', text: words.position(place), id: null })
  const value = showValue(row.after, after, row.field, showing)
  const label = labelOf(after, row.field, showing)
  return {
    before: position(row.from),
    after: position(row.to),
    notes: [words.moved(row.from, row.to)],
    ...(value.kind === 'text' && { label: `${label} › ${words.quoted(value.text)}` }),
  }
}

function notesOn(row: FieldChange, { before, after }: Changed, { words, showing }: Context): readonly string[] {
  const others = untouchedLanguages(row, before, after, showing.languages)
  return [
    row.kind === 'changed' && row.hidden !== null ? words.hidden[row.hidden] : null,
    others.length === 0
      ? null
      : words.otherLanguages(others.map((name) => showing.languages.nameOf(name) ?? name).join(', ')),
  ].filter((note) => note !== null)
}

function isOrder({ field }: FieldChange, { kind, language }: Item): boolean {
  return kind === 'promise' && language === null && field !== 'prose' && field.length === 1 && field[0] === 'order'
}

/** The order of a promise is a number that only tells something beside those of the others. */
function showOrder(row: FieldChange, { before, after }: Changed, context: Context) {
  const { words } = context
  const [from, to] = [context.placeBefore(before), context.placeAfter(after)]
  const shown = (place: number, value: unknown): Shown =>
    value === undefined ? { kind: 'nothing' } : { kind: 'text', text: words.orderedAs(place, String(value)), id: null }
  return {
    before: shown(from, 'before' in row ? row.before : undefined),
    after: shown(to, 'after' in row ? row.after : undefined),
    notes: from === to ? [] : [words.moved(from, to)],
  }
}
