import type { ContentRecord } from '../content/read-record.ts'
import { isJsonFields, jsonValueOf } from '../model/json-value.ts'
import { nameItem, SHARED_LISTS, type SharedList } from '../model/seal.ts'
import type { Place } from '../report/problem.ts'
import { dateIn } from './date-in.ts'
import { nameReferencesIn } from './name-references.ts'
import type { SealableItem } from './sealable-item.ts'
import type { SharedNames } from './shared-names.ts'

type Folder = { readonly id: string; readonly records: readonly ContentRecord[]; readonly names: SharedNames }

/** Where a publication first uses a name, and the days on which the files that use it are published. */
type Use = { readonly place: () => Place; readonly published: readonly (string | null)[] }

/**
 * The names that a publication uses, with those of all that they are part of, as they are to be sealed with it. A unit that
 * is not listed is one too: it reads as it is written, and would read otherwise once somebody lists it.
 */
export function listNames(folder: Folder): readonly SealableItem[] {
  return SHARED_LISTS.flatMap((list) => {
    const uses = usesOf(list, folder)
    return [...uses.keys()].sort().flatMap((id) => itemOf(list, id, uses.get(id), folder))
  })
}

function usesOf(list: SharedList, { records, names }: Folder): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>()
  for (const record of records) {
    const day = publishedIn(record)
    for (const reference of nameReferencesIn(record)) {
      if (reference.list !== list) continue
      for (const id of withWholes(list, reference.id, names)) {
        const known = uses.get(id) ?? { place: reference.place, published: [] }
        uses.set(id, {
          ...known,
          published: known.published.includes(day) ? known.published : [...known.published, day],
        })
      }
    }
  }
  return uses
}

/** An id and those of all that it is part of. */
function withWholes(list: SharedList, id: string, { entries }: SharedNames): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let next: unknown = id; typeof next === 'string' && !ids.has(next); ) {
    ids.add(next)
    next = entries[list]?.get(next)?.content['part-of']
  }
  return ids
}

function itemOf(list: SharedList, id: string, use: Use | undefined, folder: Folder): readonly SealableItem[] {
  const { entries, files, addressesOf } = folder.names
  const known = entries[list]
  const entry = known?.get(id)
  // Whoever refers to a party or an area that is not there is told so.
  if (use === undefined || known === null || (entry === undefined && list !== 'units')) return []
  const file = files[list]
  return [
    {
      kind: 'name',
      item: nameItem({ publication: folder.id, list, id }),
      publication: folder.id,
      content: entry?.content ?? { unit: id },
      addresses: addressesOf(list, id),
      published: earliest(use.published),
      placeOf: entry?.placeOf ?? (() => (file === null ? use.place() : { file, line: 1, column: 1 })),
    },
  ]
}

/** What is used by a file without a date is published with its publication. */
function earliest(days: Use['published']): string | null {
  const known = days.filter((day) => day !== null)
  return known.length < days.length ? null : (known.sort()[0] ?? null)
}

function publishedIn({ file, data }: ContentRecord): string | null {
  const fields = jsonValueOf(file.kind === 'report' || file.kind === 'survey' ? data?.value : null)
  return isJsonFields(fields) ? dateIn(fields) : null
}
