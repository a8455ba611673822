import { sentenceCase } from '../../layouts/texts/sentence-case.ts'
import { wordsFor } from '../json-schema/describe-schema.ts'
import type { ReviewWords } from '../report/review/words.ts'
import type { Field } from './change.ts'
import type { Item, ItemKind } from './item.ts'
import type { LanguageNames } from './language-names.ts'
import { textOf } from './names.ts'
import { fieldOf } from './same-value.ts'

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
export function labelOf(item: Item, field: Field, words: ReviewWords, languages: LanguageNames): string {
  if (field === 'prose') return words.prose
  const parts: string[] = []
  const keys: string[] = []
  let value = item.fields
  for (const step of field) {
    value = typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : fieldOf(value, step)
    const language = typeof step === 'string' && keys.length > 0 ? languages.nameOf(step) : null
    if (typeof step === 'number') parts.push(entryName(value, step, words, languages.own))
    else if (language !== null && typeof value === 'string') parts.push(`${parts.pop() ?? ''} (${language})`)
    else parts.push(titleOf([FORMS[item.kind], ...keys, step], words))
    if (typeof step === 'string') keys.push(step)
  }
  return parts.length === 0 ? words.wholeThing : parts.filter(Boolean).join(' › ')
}

/** What a field is called in the forms; its path begins with the name of the form. */
export function titleOf(path: readonly string[], words: ReviewWords): string {
  const key = path.at(-1) ?? ''
  // Keys are English words already.
  if (words.language === 'en')
    return sentenceCase(
      key
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('-', ' ')
        .toLowerCase(),
    )
  const places = path.map((_, at) => path.slice(at).join('/'))
  return wordsFor(path.join('/'))?.title ?? places.map((place) => words.fields[place]).find(Boolean) ?? key
}

/** What a field of an item is called, by the fields around it. */
export function fieldTitle(item: Item, keys: readonly string[], words: ReviewWords): string {
  return titleOf([FORMS[item.kind], ...keys], words)
}

// A plain value is shown in full beside its label.
function entryName(value: unknown, at: number, words: ReviewWords, language: string): string {
  const names = ['title', 'text', 'name', 'id', 'commitment', 'promise', 'party', 'rule', 'unit']
  const name = names.map((key) => textOf(fieldOf(value, key), language)).find((text) => text !== null)
  if (typeof value !== 'object' || value === null) return ''
  return name === undefined ? String(at + 1) : words.quoted(shortened(name))
}

const LONGEST_NAME = 60

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}
