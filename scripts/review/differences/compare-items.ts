import type { PathToValue } from '../../content/yaml-places.ts'
import { createMarkdown } from '../../markdown/create-markdown.ts'
import { isFields } from '../../model/fields.ts'
import type { FieldChange, Hidden, ItemChange } from './change.ts'
import { compareValues, type TextLanguages, type ValueChange } from './compare-values.ts'
import { type Item, placeIn } from './item.ts'
import { matchLists } from './match-lists.ts'

const markdown = createMarkdown()

/** What has changed between two versions of an item, row by row. */
export function compareItems(before: Item, after: Item, languages: TextLanguages): readonly FieldChange[] {
  const fields = compareValues(before.fields, after.fields, languages).map((change) => toRow(change, before, after))
  return [...fields, ...compareProse(before, after)]
}

/** What has become of the entries of a file that lists several things. */
export function compareEntries(
  before: readonly Item[],
  after: readonly Item[],
  languages: TextLanguages,
): readonly ItemChange[] {
  const matches = matchLists(
    before.map(({ fields }) => fields),
    after.map(({ fields }) => fields),
  )
  return matches.flatMap((match): readonly ItemChange[] => {
    const earlier = match.kind === 'added' ? undefined : before[match.before]
    const later = match.kind === 'removed' ? undefined : after[match.after]
    if (earlier === undefined) return later === undefined ? [] : [{ kind: 'added', after: later }]
    if (later === undefined) return [{ kind: 'removed', before: earlier }]
    const rows = compareItems(earlier, later, languages)
    const isMoved = match.kind === 'both' && match.isMoved
    const all = isMoved ? [moveOf(earlier, later), ...rows] : rows
    return all.length === 0 ? [] : [{ kind: 'changed', before: earlier, after: later, rows: all }]
  })
}

function moveOf(before: Item, after: Item): FieldChange {
  const [from, to] = [before.path.at(-1), after.path.at(-1)].map((at) => Number(at) + 1)
  return { kind: 'moved', field: [], place: placeIn(after, []), after: after.fields, from: from ?? 0, to: to ?? 0 }
}

function toRow(change: ValueChange, before: Item, after: Item): FieldChange {
  if (change.kind === 'removed') {
    return {
      kind: 'removed',
      field: change.pathBefore,
      place: placeIn(before, change.pathBefore),
      before: change.before,
    }
  }
  const at = { field: change.path, place: placeIn(after, change.path) }
  switch (change.kind) {
    case 'added':
      return { ...at, kind: 'added', after: change.after }
    case 'moved':
      return { ...at, kind: 'moved', after: change.after, from: change.from + 1, to: change.to + 1 }
    case 'changed':
      return { ...at, ...changed(change.pathBefore, change.before, change.after) }
  }
}

function changed(fieldBefore: PathToValue | 'prose', before: unknown, after: unknown) {
  return { kind: 'changed' as const, fieldBefore, before, after, hidden: hiddenIn(before, after) }
}

function hiddenIn(before: unknown, after: unknown): Hidden | null {
  if (isFields(before) || isFields(after) || Array.isArray(before) || Array.isArray(after)) return null
  if (typeof before !== typeof after) return String(before) === String(after) ? 'type' : null
  return visibleIn(String(before)) === visibleIn(String(after)) ? 'spaces' : null
}

/** What a reader sees of a text. */
function visibleIn(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function compareProse(before: Item, after: Item): readonly FieldChange[] {
  if (!hasOtherWords(before, after)) return []
  const at = { field: 'prose', place: placeIn(after, 'prose') } as const
  const [one, other] = [before.prose?.markdown.trim() ?? '', after.prose?.markdown.trim() ?? '']
  if (one === '') return [{ ...at, kind: 'added', after: other }]
  if (other === '') return [{ field: 'prose', place: placeIn(before, 'prose'), kind: 'removed', before: one }]
  return [{ ...at, ...changed('prose', one, other) }]
}

// Where lines are broken is layout.
function hasOtherWords(before: Item, after: Item): boolean {
  const [one, other] = [before.prose?.markdown ?? '', after.prose?.markdown ?? '']
  return one !== other && rendered(one) !== rendered(other)
}

function rendered(text: string): string {
  return markdown.render(text).replace(/[ \t]*\n[ \t]*/g, ' ')
}
