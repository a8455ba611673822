import type { Address } from './address.ts'
import type { Day } from './dates.ts'
import type { JsonFields } from './json-value.ts'

/** What is sealed by itself. Themes and foreword belong to their publication. */
export const SEALED_KINDS = [
  'publication',
  'promise',
  'commitment',
  'survey',
  'report',
  'file',
  'correction',
  /** Of a party, an area or a unit, which several publications may share: each seals it for itself. */
  'name',
] as const
export type SealedKind = (typeof SEALED_KINDS)[number]

/** Something that is published, as its files have it. */
export type SealedItem = {
  readonly kind: SealedKind
  /**
   * As corrections refer to it: `2018`, `2018/grannsamverkan`, `2018/grannsamverkan/utbildningar`, `2018/files/beslut.pdf`,
   * `2018/names/parties/teknik`.
   */
  readonly item: string
  readonly content: JsonFields
}

/** Of the lines that are written now: texts keep the spaces before their first line, and commitments their order. */
export const SEAL_VERSION = 2

/** What a line of `seal.json` records. */
export type SealEntry = SealedItem & {
  /** Every address at which it can be read, in every language. */
  readonly addresses: readonly Address[]
  /** The day of sealing. */
  readonly date: Day
  /** The fingerprint of the line sealed before; `null` for the very first line of an archive. */
  readonly previous: string | null
  /** The publication whose seal that line is in, when it is another one. */
  readonly previousIn?: string
  /** Of a commitment: the one that it stood after among those of its promise; `null` for the first. Not in the first version. */
  readonly standsAfter?: string | null
  /** Lines of the first version bear none. */
  readonly version?: typeof SEAL_VERSION
}

/** A line of `seal.json`, with the SHA-256 over the canonical JSON of its entry. */
export type SealLine = {
  readonly entry: SealEntry
  readonly sha256: string
  /** Where it stands: the publication whose seal it is in, and the number of the line from 1. */
  readonly publication: string
  readonly line: number
}

/** What tells one sealed item from all others; a promise and a survey may share a name. */
export function keyOf({ kind, item }: Pick<SealedItem, 'kind' | 'item'>): string {
  return `${kind} ${item}`
}

/** Where the seal of a publication stands. */
export function sealPath(publication: string): string {
  return `content/${publication}/seal.json`
}

/** The files of content whose entries publications share, by their names. */
export const SHARED_LISTS = ['parties', 'areas', 'units'] as const
export type SharedList = (typeof SHARED_LISTS)[number]

/** A name in a shared list, as it is sealed with a publication that uses it. */
export type SharedName = { readonly publication: string; readonly list: SharedList; readonly id: string }

/** `2018/names/parties/teknik`. */
export function nameItem({ publication, list, id }: SharedName): string {
  return `${publication}/names/${list}/${id}`
}

/** What a reference to a shared name leads to; `null` for any other. A unit may have any characters in it. */
export function readNameItem(item: string): SharedName | null {
  const [publication = '', names, first, ...id] = item.normalize('NFC').split('/')
  const list = SHARED_LISTS.find((one) => one === first)
  return names === 'names' && list !== undefined && id.length > 0 ? { publication, list, id: id.join('/') } : null
}
