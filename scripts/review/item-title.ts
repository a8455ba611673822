import type { ItemKind } from '../report/review/words.ts'
import type { Context } from './context.ts'
import { type ItemChange, itemOf } from './differences/change.ts'
import { fieldOf } from './differences/same-value.ts'
import { textOf } from './names.ts'

/** The field that names a thing of each kind. */
const NAMED_BY: Readonly<Record<ItemKind, string | null>> = {
  publication: null,
  settings: null,
  foreword: null,
  promise: 'title',
  commitment: 'text',
  survey: 'title',
  report: 'title',
  correction: 'what',
  party: 'name',
  area: 'name',
  word: 'word',
  unit: 'unit',
  redirect: 'from',
}

/** What a thing is called: `Åtagande: Nya lås (i löftet Bättre lås)`. */
export function titleOf(change: ItemChange, context: Context): string {
  const { words } = context
  const item = itemOf(change)
  const { names, languages } = change.kind === 'removed' ? context.showingBefore : context.showing
  const key = NAMED_BY[item.kind]
  const own = key === null ? '' : textOf(fieldOf(item.fields, key), languages.own)
  // A translation goes by the name of its original.
  const original = item.language === null ? null : names.titleOf('promise', item.id, item.publication)
  const title = words.thing(item.kind, (original ?? own ?? item.id).replace(/\s+/g, ' ').trim())
  const promise = item.kind === 'commitment' ? (item.id.split('/')[0] ?? '') : null
  const notes = [
    promise === null ? null : words.inPromise(names.titleOf('promise', promise, item.publication) ?? promise),
    item.language === null ? null : words.inLanguage(languages.nameOf(item.language) ?? item.language),
  ].filter((note) => note !== null)
  return notes.length === 0 ? title : `${title} (${notes.join(', ')})`
}
