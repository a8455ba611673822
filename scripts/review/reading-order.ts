import { type Item, placeIn } from './item.ts'
import { itemsIn } from './items-in.ts'
import { fieldOf } from './same-value.ts'
import type { Version } from './version.ts'

/** Which one a promise is under its heading, from 1, by the order that the site shows promises in. */
export function placeUnderHeading(item: Item, { records }: Version): number {
  const theme = fieldOf(item.fields, 'theme')
  const promises = records
    .flatMap(itemsIn)
    .filter(
      ({ kind, language, publication }) => kind === 'promise' && language === null && publication === item.publication,
    )
    .filter(({ fields }) => fieldOf(fields, 'theme') === theme)
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1))
  return promises.findIndex(({ id }) => id === item.id) + 1
}

function orderOf({ fields }: Item): number {
  const order = fieldOf(fields, 'order')
  return typeof order === 'number' ? order : 0
}

// The order in which the parts of a publication are read.
const KINDS = [
  'publication',
  'foreword',
  'promise',
  'commitment',
  'survey',
  'report',
  'correction',
  'party',
  'area',
  'word',
  'unit',
  'redirect',
  'settings',
] as const

/** Sorts items in reading order: commitments follow their promise, and translations their original. */
export function byReadingOrder(a: Item, b: Item): number {
  return compareKeys(keyOf(a), keyOf(b))
}

function keyOf(item: Item): readonly (string | number)[] {
  const { kind, id, language, file } = item
  const isPromised = kind === 'promise' || kind === 'commitment'
  const promise = isPromised ? (id.split('/')[0] ?? '') : ''
  const rank = isPromised ? KINDS.indexOf('promise') : KINDS.indexOf(kind)
  const line = item.path.length === 0 ? 0 : placeIn(item, []).line
  return [rank, promise, kind === 'commitment' ? 1 : 0, isPromised ? (language ?? '') : '', file, line]
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? ''
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
