import { isFields } from '../model/fields.ts'
import { type ContentChanges, type FieldChange, itemOf } from './differences/change.ts'
import type { Item } from './differences/item.ts'
import { itemsIn } from './differences/items-in.ts'
import { fieldOf, isSameValue } from './differences/same-value.ts'
import type { Version } from './differences/version.ts'
import type { LanguageNames } from './language-names.ts'

/** Translations whose original has changed while they have not. */
export function staleTranslations(after: Version, { items }: ContentChanges): readonly Item[] {
  const touched = new Set(items.map((change) => itemOf(change).file))
  const originals = items.flatMap((change) => {
    const isRewritten = change.kind === 'changed' && change.after.language === null && change.rows.some(isTranslated)
    return isRewritten ? [change.after] : []
  })
  return after.records
    .flatMap(itemsIn)
    .filter(({ language, file }) => language !== null && !touched.has(file))
    .filter((item) => originals.some((original) => isSameThing(original, item)))
}

function isTranslated({ field }: FieldChange): boolean {
  return field === 'prose' || field[0] === 'title'
}

function isSameThing(one: Item, other: Item): boolean {
  return one.kind === other.kind && one.publication === other.publication && one.id === other.id
}

/** The other languages that a text is written in, none of which has changed with it. */
export function untouchedLanguages(
  row: FieldChange,
  before: Item,
  after: Item,
  { own, all }: LanguageNames,
): readonly string[] {
  if (row.kind !== 'changed' || row.field === 'prose' || row.fieldBefore === 'prose' || row.field.at(-1) !== own)
    return []
  const [earlier, later] = [
    valueAt(before.fields, row.fieldBefore.slice(0, -1)),
    valueAt(after.fields, row.field.slice(0, -1)),
  ]
  if (!isFields(later)) return []
  return all.filter(
    (name) =>
      name !== own &&
      typeof fieldOf(later, name) === 'string' &&
      isSameValue(fieldOf(later, name), fieldOf(earlier, name)),
  )
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof step === 'number' ? (Array.isArray(found) ? found[step] : undefined) : fieldOf(found, step),
    value,
  )
}
