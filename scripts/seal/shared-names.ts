import type { ContentRecord } from '../content/read-record.ts'
import type { Address } from '../model/address.ts'
import { addressesIn } from '../model/addresses.ts'
import { isJsonFields, type JsonFields, jsonValueOf } from '../model/json-value.ts'
import { SHARED_LISTS, type SharedList } from '../model/seal.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { unitId } from '../model/unit-id.ts'
import type { Place } from '../report/problem.ts'
import type { SealedChange } from './compare-sealed.ts'
import { placeOfField } from './place-of-field.ts'

/** An entry of a shared list, with what publications show of it. */
export type NameEntry = { readonly content: JsonFields; readonly placeOf: (change: SealedChange) => Place }

/** The names that publications share; of a list that cannot be read, nobody knows what it has. */
export type SharedNames = {
  readonly entries: Readonly<Record<SharedList, ReadonlyMap<string, NameEntry> | null>>
  /** The file of each list; `null` when there is none. */
  readonly files: Readonly<Record<SharedList, string | null>>
  /** The pages of all of them, in every language. */
  readonly addresses: readonly Address[]
  readonly addressesOf: (list: SharedList, id: string) => readonly Address[]
}

// What editors tell the program, and what becomes of a party or place later: it is told on its own page, and changes nothing
// in what a publication says. Otherwise nobody could tell that a party has got a successor.
const NOT_SEALED: ReadonlySet<string> = new Set(['allow', 'also-known-as', 'from', 'merged-into', 'to', 'url'])

/** Reads parties, areas and units as they are in their files. */
export function readSharedNames(records: readonly ContentRecord[], site: SiteConfig): SharedNames {
  const recordOf = (list: SharedList) => records.find(({ file }) => file.kind === list)
  const inLanguages = site.languages.map((language) => addressesIn(language, site))
  const addressesOf: SharedNames['addressesOf'] = (list, id) => {
    if (list === 'units') return []
    return inLanguages.map((to) => (list === 'parties' ? to.party(id) : to.place(id)))
  }
  const entries = inEachList((list) => entriesIn(recordOf(list), list))
  return {
    entries,
    files: inEachList((list) => recordOf(list)?.file.path ?? null),
    addresses: SHARED_LISTS.flatMap((list) =>
      [...(entries[list]?.keys() ?? [])].flatMap((id) => addressesOf(list, id)),
    ),
    addressesOf,
  }
}

function inEachList<Value>(valueIn: (list: SharedList) => Value): Readonly<Record<SharedList, Value>> {
  return { parties: valueIn('parties'), areas: valueIn('areas'), units: valueIn('units') }
}

function entriesIn(record: ContentRecord | undefined, list: SharedList): ReadonlyMap<string, NameEntry> | null {
  if (record === undefined) return new Map()
  if (record.data === null) return null
  const { value } = record.data
  const entries = (Array.isArray(value) ? value : []).flatMap((entry: unknown, index) => {
    const fields = jsonValueOf(entry)
    const id = isJsonFields(fields) ? nameIn(fields, list) : null
    if (!isJsonFields(fields) || id === null) return []
    const shown = Object.entries(fields).filter(([field]) => !NOT_SEALED.has(field))
    const content = Object.fromEntries([...shown, ...(list === 'units' ? [['unit', id] as const] : [])])
    const placeOf = ({ steps }: SealedChange) => placeOfField(record, [index], content, steps)
    return [[id, { content, placeOf }] as const]
  })
  return new Map(entries)
}

function nameIn(fields: JsonFields, list: SharedList): string | null {
  const name = list === 'units' ? fields.unit : fields.id
  if (typeof name !== 'string') return null
  return list === 'units' ? unitId(name) : name
}
