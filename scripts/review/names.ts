import { isFields } from '../model/fields.ts'
import { readNameItem } from '../model/seal.ts'
import type { ItemKind } from '../report/review/words.ts'
import { itemsIn } from './differences/items-in.ts'
import { fieldOf } from './differences/same-value.ts'
import type { Version } from './differences/version.ts'

type Named = 'party' | 'area' | 'theme' | 'promise' | 'commitment' | 'survey' | 'part' | 'report' | 'publication'

/** What things are called that fields refer to by id, in one version. */
export type Names = {
  /** The title of what a field of a publication refers to; `null` when it refers to nothing we know. */
  readonly titleOf: (field: string, id: string, publication: string | null) => string | null
}

/** A unit is called by its id. */
const SHARED = { parties: 'party', areas: 'area', units: null } as const

/** What each field refers to. */
const REFERS_TO: Readonly<Record<string, readonly Named[]>> = {
  parties: ['party'],
  by: ['party'],
  party: ['party'],
  'according-to': ['party'],
  places: ['area'],
  areas: ['area'],
  'part-of': ['party', 'area', 'survey'],
  'merged-into': ['party', 'area'],
  theme: ['theme'],
  follows: ['theme'],
  promise: ['promise'],
  because: ['part'],
  question: ['part'],
  surveys: ['survey'],
  commitment: ['commitment'],
  concerns: ['promise', 'commitment', 'survey', 'part', 'report', 'publication'],
}

const NAMED_BY: Readonly<Partial<Record<ItemKind, readonly [Named, string]>>> = {
  party: ['party', 'name'],
  area: ['area', 'name'],
  promise: ['promise', 'title'],
  commitment: ['commitment', 'text'],
  survey: ['survey', 'title'],
  report: ['report', 'title'],
  publication: ['publication', 'title'],
}

/** The names that a version gives, in its default language; from the raw fields, so that errors hide none of them. */
export function namesIn({ records, site }: Version): Names {
  const own = (value: unknown) => textOf(value, site.defaultLanguage)
  const titles = new Map<string, string>()
  const add = (kind: Named, id: string, value: unknown) => {
    const title = own(value)
    if (title !== null) titles.set(`${kind} ${id}`, title)
  }
  for (const item of records.flatMap(itemsIn)) {
    const { kind, id, publication, language, fields } = item
    const [named, field] = NAMED_BY[kind] ?? []
    const path = kind === 'publication' ? publication : publication === null ? id : `${publication}/${id}`
    if (named !== undefined && field !== undefined && language === null) add(named, path ?? '', fieldOf(fields, field))
    for (const theme of listIn(fields, 'themes')) add('theme', `${publication}/${idOf(theme)}`, fieldOf(theme, 'title'))
    for (const part of [...listIn(fields, 'questions'), ...listIn(fields, 'findings')]) {
      add('part', `${publication}/${id}#${idOf(part)}`, fieldOf(part, 'text'))
    }
  }
  return {
    titleOf(field, id, publication) {
      const name = field === 'concerns' ? readNameItem(id) : null
      if (name !== null) return titles.get(`${SHARED[name.list]} ${name.id}`) ?? null
      const found = (REFERS_TO[field] ?? [])
        .flatMap((kind) => [titles.get(`${kind} ${id}`), titles.get(`${kind} ${publication}/${id}`)])
        .find((title) => title !== undefined)
      return found ?? null
    },
  }
}

/** A text, or what it says in a language. */
export function textOf(value: unknown, language: string): string | null {
  const text = isFields(value) ? (fieldOf(value, language) ?? Object.values(value)[0]) : value
  return typeof text === 'string' ? text : null
}

function listIn(fields: unknown, key: string): readonly unknown[] {
  const list = fieldOf(fields, key)
  return Array.isArray(list) ? list : []
}

function idOf(value: unknown): string {
  const id = fieldOf(value, 'id')
  return typeof id === 'string' ? id : ''
}
