import { sentenceCase } from '../../layouts/texts/sentence-case.ts'
import { wordsFor } from '../json-schema/describe-schema.ts'
import type { ItemKind, ReviewWords } from '../report/review/words.ts'
import type { Field } from './differences/change.ts'
import type { Item } from './differences/item.ts'
import { fieldOf } from './differences/same-value.ts'
import { textOf } from './names.ts'
import type { Showing } from './showing.ts'

/** What the forms call the file that an item stands in. */
const FORMS: Readonly<Record<ItemKind, string>> = {
  settings: 'settings',
  publication: 'publication',
  foreword: 'foreword',
  promise: 'promise',
  commitment: 'commitments',
  survey: 'survey',
  report: 'report',
  correction: 'corrections',
  party: 'parties',
  area: 'areas',
  word: 'glossary',
  unit: 'units',
  redirect: 'redirects',
}

/**
 * What a field is called in the forms, from the outermost: `Teman › ”Trygghet för äldre” › Titel (engelska)`. An entry of a
 * list goes by its own name, or by its place.
 */
export function labelOf(item: Item, field: Field, showing: Showing): string {
  const { words, languages } = showing
  if (field === 'prose') return words.prose
  const parts: string[] = []
  const keys: string[] = []
  let value = item.fields
  for (const step of field) {
    value = typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : fieldOf(value, step)
    const language = typeof step === 'string' && keys.length > 0 ? languages.nameOf(step) : null
    if (typeof step === 'number') parts.push(entryName(value, step, item, showing))
    else if (language !== null && typeof value === 'string') parts.push(`${parts.pop() ?? ''} (${language})`)
    else parts.push(titleOf([FORMS[item.kind], ...keys, step], words))
    if (typeof step === 'string') keys.push(step)
  }
  return parts.length === 0 ? words.wholeThing : parts.filter(Boolean).join(' › ')
}

/** What a field is called in the forms; its path begins with the name of the form. */
export function titleOf(path: readonly string[], words: ReviewWords): string {
  const key = path.at(-1) ?? ''
  if (words.language === 'en') return asEnglish(key)
  const places = path.map((_, at) => path.slice(at).join('/'))
  return wordsFor(path.join('/'))?.title ?? places.map((place) => words.fields[place]).find(Boolean) ?? key
}

// Keys are English words already: `as-printed`, `documentName`.
function asEnglish(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('-', ' ')
  return sentenceCase(words.toLowerCase())
}

/** What a field of an item is called, by the fields around it. */
export function fieldTitle(item: Item, keys: readonly string[], words: ReviewWords): string {
  return titleOf([FORMS[item.kind], ...keys], words)
}

// What an entry goes by, the most telling first.
const TELLING = ['title', 'text', 'name', 'commitment', 'promise', 'question', 'party', 'id', 'rule', 'unit']

function entryName(value: unknown, at: number, { publication }: Item, { words, languages, names }: Showing): string {
  // A plain value is shown in full beside its label.
  if (typeof value !== 'object' || value === null) return ''
  const found = TELLING.map((key) => [key, textOf(fieldOf(value, key), languages.own)] as const)
  const [key, name] = found.find(([, text]) => text !== null) ?? []
  if (key === undefined || typeof name !== 'string') return String(at + 1)
  return words.quoted(shortened(names.titleOf(key, name, publication) ?? name))
}

const LONGEST_NAME = 60

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}
