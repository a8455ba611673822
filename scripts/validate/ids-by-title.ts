// Where an id is wanted and a name is written, what has that name. Read from the files as they stand, as known-names.ts does.
import { CONTENT_FOLDER, type FileKind } from '../content/content-file.ts'
import type { ContentRecord } from '../content/read-record.ts'
import { textsWithin } from '../model/json-value.ts'
import { valueAt } from './value-at.ts'

/** The id of what is called so in a file; `name` is the field that the id is to stand in. */
export type IdTitled = (file: string, name: string | null, title: string) => string | null

/** Fields that hold the id of a party; the others that hold one of something with a name are `theme` and those of areas. */
const OF_PARTIES = ['by', 'party', 'parties', 'according-to']
const OF_AREAS = ['places', 'areas']
const TITLES = ['title', 'name', 'short', 'also-known-as']

/** Finds ids by the titles of themes and the names of parties and areas. */
export function findIdsByTitle(records: readonly ContentRecord[]): IdTitled {
  return (file, name, title) => {
    const entries = entriesFor(name, file, records)
    const found = Array.isArray(entries) ? entries.find((entry) => isCalled(entry, title)) : undefined
    const id = valueAt(found, ['id'])
    return typeof id === 'string' ? id : null
  }
}

function entriesFor(name: string | null, file: string, records: readonly ContentRecord[]): unknown {
  const field = name?.split('.').at(-1) ?? ''
  const ofKind = (kind: FileKind) => records.filter((record) => record.file.kind === kind)
  if (OF_PARTIES.includes(field)) return ofKind('parties')[0]?.data?.value
  if (OF_AREAS.includes(field)) return ofKind('areas')[0]?.data?.value
  if (field !== 'theme') return null
  const own = ofKind('publication').find((record) => file.startsWith(`${CONTENT_FOLDER}/${record.file.publication}/`))
  return valueAt(own?.data?.value, ['themes'])
}

function isCalled(entry: unknown, title: string): boolean {
  return TITLES.flatMap((key) => textsWithin(valueAt(entry, [key]))).some((one) => plain(one) === plain(title))
}

function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFC')
}
