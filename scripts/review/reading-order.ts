import { groupBy } from '../model/group-by.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import { type Item, placeIn } from './differences/item.ts'
import { itemsIn } from './differences/items-in.ts'
import { fieldOf } from './differences/same-value.ts'
import type { Version } from './differences/version.ts'

/** Which one a promise is under its heading, from 1, by the order that the site shows promises in. */
export type PlaceUnderHeading = (promise: Item) => number

/** Looks up the places of the promises of a version. */
export function placesUnderHeadings({ records }: Version): PlaceUnderHeading {
  const promises = records.flatMap((record) => (record.file.kind === 'promise' ? itemsIn(record) : []))
  const originals = promises.filter(({ language }) => language === null)
  const places = new Map<string, number>()
  for (const [, own] of groupBy(originals, headingOf)) {
    const sorted = [...own].sort((a, b) => orderOf(a) - orderOf(b) || byCodeUnit(a.id, b.id))
    for (const [at, { file }] of sorted.entries()) places.set(file, at + 1)
  }
  return ({ file }) => places.get(file) ?? 0
}

function headingOf({ publication, fields }: Item): string {
  return JSON.stringify([publication, fieldOf(fields, 'theme')])
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
