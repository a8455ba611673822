// Where an id is wanted and a name is written, what has that name. Read from the files as they stand, as known-names.ts does.
import { CONTENT_FOLDER } from '../../content/content-file.ts'
import type { ContentRecord } from '../../content/read-record.ts'
import { textsWithin } from '../../model/json-value.ts'
import { suggestId } from '../../report/suggest-id.ts'
import { ofKind } from '../of-kind.ts'
import { valueAt } from '../values/value-at.ts'

/** The id of what is called so in a file; `name` is the field that the id is to stand in. */
export type IdTitled = (file: string, name: string | null, title: string) => string | null

/** Fields that hold the id of a party; the others that hold one of something with a name are below. */
const OF_PARTIES = ['by', 'party', 'parties', 'according-to']
const OF_AREAS = ['places', 'areas']
const TITLES = ['title', 'name', 'short', 'also-known-as']

/** Where everything stands that a field may hold the id of; `null` for a field that gives something its id. */
export function listedFor(name: string | null): string | null {
  const field = fieldOf(name)
  if (OF_PARTIES.includes(field)) return 'parties.yaml'
  if (OF_AREAS.includes(field)) return 'areas.yaml'
  return field === 'theme' ? 'publication.yaml' : field === 'promise' ? 'promises' : null
}

/** Finds ids by the titles of themes and promises and the names of parties and areas, and by what is nearly an id. */
export function findIdsByTitle(records: readonly ContentRecord[]): IdTitled {
  return (file, name, title) => {
    const entries = entriesFor(name, file, records)
    if (!Array.isArray(entries)) return null
    const named = title.replace(/\.md$/i, '')
    const found = entries.find((entry) => isCalled(entry, title)) ?? entries.find((entry) => isNearly(entry, named))
    const id = valueAt(found, ['id'])
    return typeof id === 'string' ? id : null
  }
}

function entriesFor(name: string | null, file: string, records: readonly ContentRecord[]): unknown {
  const field = fieldOf(name)
  if (OF_PARTIES.includes(field)) return ofKind(records, 'parties')[0]?.data?.value
  if (OF_AREAS.includes(field)) return ofKind(records, 'areas')[0]?.data?.value
  const isOwn = (record: ContentRecord) => file.startsWith(`${CONTENT_FOLDER}/${record.file.publication}/`)
  if (field === 'promise') return ofKind(records, 'promise').filter(isOwn).map(promiseEntry)
  if (field !== 'theme') return null
  const own = ofKind(records, 'publication').find(isOwn)
  return valueAt(own?.data?.value, ['themes'])
}

// In its own publication, a promise goes without the year that it has elsewhere.
function promiseEntry({ file, data }: ContentRecord) {
  return { id: file.id, title: valueAt(data?.value, ['title']), name: `${file.publication}/${file.id}` }
}

function fieldOf(name: string | null): string {
  return name?.split('.').at(-1) ?? ''
}

// `Ute` is `ute`, as `Södra staden` is `sodra-staden`.
function isNearly(entry: unknown, title: string): boolean {
  return valueAt(entry, ['id']) === suggestId(title)
}

function isCalled(entry: unknown, title: string): boolean {
  return TITLES.flatMap((key) => textsWithin(valueAt(entry, [key]))).some((one) => plain(one) === plain(title))
}

function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFC')
}
