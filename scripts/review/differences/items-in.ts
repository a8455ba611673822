import type { FileKind } from '../../content/content-file.ts'
import type { ContentRecord } from '../../content/read-record.ts'
import type { ItemKind } from '../../report/review/words.ts'
import type { Item } from './item.ts'
import { fieldOf } from './same-value.ts'

type Holding = { readonly kind: ItemKind; readonly isList: boolean }

/** What each kind of file holds; those that list several things have one item for each. `null`: it is but a file. */
const HOLDS: Readonly<Record<FileKind, Holding | null>> = {
  publication: { kind: 'publication', isList: false },
  foreword: { kind: 'foreword', isList: false },
  promise: { kind: 'promise', isList: false },
  survey: { kind: 'survey', isList: false },
  report: { kind: 'report', isList: false },
  commitments: { kind: 'commitment', isList: true },
  corrections: { kind: 'correction', isList: true },
  parties: { kind: 'party', isList: true },
  areas: { kind: 'area', isList: true },
  glossary: { kind: 'word', isList: true },
  units: { kind: 'unit', isList: true },
  redirects: { kind: 'redirect', isList: true },
  guide: null,
  seal: null,
  attachment: null,
  picture: null,
  unexpected: null,
}

/** Whether a record could be read as what its file is for. */
export function isReadable({ file, data, prose }: ContentRecord): boolean {
  const holds = HOLDS[file.kind]
  return holds !== null && (data !== null || (file.kind === 'foreword' && prose !== null))
}

/** The things in a file that could be read, in its order. */
export function itemsIn(record: ContentRecord): readonly Item[] {
  const { file, data, prose } = record
  const holds = HOLDS[file.kind]
  if (holds === null) return []
  const whole: Item = {
    kind: holds.kind,
    file: file.path,
    publication: file.publication,
    id: file.id ?? '',
    language: file.language,
    fields: data?.value ?? {},
    path: [],
    places: data?.places ?? null,
    prose,
  }
  if (!holds.isList || !Array.isArray(data?.value)) return [whole]
  return data.value.map((fields: unknown, at) => ({ ...whole, id: idOf(holds.kind, fields), fields, path: [at] }))
}

/** The fields that make up the id of an entry, where it is not `id` alone. */
const NAMING: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  commitment: ['promise', 'id'],
  unit: ['unit'],
  redirect: ['from'],
}

function idOf(kind: ItemKind, fields: unknown): string {
  const keys = NAMING[kind] ?? ['id']
  const values = keys.map((key) => fieldOf(fields, key)).filter((value) => typeof value === 'string')
  return values.join('/')
}
