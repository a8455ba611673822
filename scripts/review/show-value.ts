import { formatDate } from '../../layouts/texts/format-date.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { VALUES } from '../json-schema/descriptions/values.ts'
import { isPartialDate } from '../model/dates.ts'
import { isFields } from '../model/fields.ts'
import { jsonValueOf } from '../model/json-value.ts'
import { isSuppressed } from '../model/suppressed.ts'
import { maskIdentityNumbers } from '../report/identity-numbers.ts'
import type { ReviewWords } from '../report/review/words.ts'
import type { Field } from './differences/change.ts'
import type { Item } from './differences/item.ts'
import { fieldTitle } from './label.ts'
import type { Showing } from './showing.ts'
import type { Shown } from './shown.ts'

const DATES: ReadonlySet<string> = new Set([
  'from',
  'to',
  'date',
  'due',
  'published',
  'read',
  'updated',
  'sitePublished',
])
const CHOICES: ReadonlySet<string> = new Set([
  'state',
  'basis',
  'status',
  'change',
  'kind',
  'role',
  'per',
  'qualifier',
  'better',
])
/** What the words to choose from mean; no two lists have a word in common that means different things. */
const MEANINGS: ReadonlyMap<string, string> = new Map(VALUES.flatMap((list) => Object.entries(list)))

/** A value of a field as it is read on the site rather than as it is written: dates written out, titles for ids. */
export function showValue(value: unknown, item: Item, field: Field, showing: Showing): Shown {
  if (field === 'prose') return { kind: 'prose', markdown: maskIdentityNumbers(String(value)) }
  const keys = field.filter((step) => typeof step === 'string')
  return show(value, item, keys, showing)
}

/** All that an item says: its fields, then the text below them. */
export function showItem(item: Item, showing: Showing): Shown {
  const fields = show(item.fields, item, [], showing)
  const prose = item.prose?.markdown.trim() ?? ''
  if (prose === '') return fields
  const entry = { label: showing.words.prose, value: showValue(prose, item, 'prose', showing) }
  return { kind: 'fields', fields: [...(fields.kind === 'fields' ? fields.fields : []), entry] }
}

function show(value: unknown, item: Item, keys: readonly string[], showing: Showing): Shown {
  const { words, languages } = showing
  if (value === undefined) return { kind: 'nothing' }
  if (Array.isArray(value)) {
    return value.length === 0
      ? plain(words.empty)
      : { kind: 'list', items: value.map((one) => show(one, item, keys, showing)) }
  }
  if (!isFields(value)) return showPlain(value, item, keys, showing)
  // The same word says of answers that there are too few.
  if (item.kind === 'correction' && isSuppressed(jsonValueOf(value))) return plain(words.suppressed)
  const fields = Object.entries(value).map(([key, own]) => {
    const language = typeof own === 'string' && keys.length > 0 ? languages.nameOf(key) : null
    return {
      label: language ?? fieldTitle(item, [...keys, key], words),
      value: show(own, item, [...keys, key], showing),
    }
  })
  return fields.length === 0 ? plain(words.empty) : { kind: 'fields', fields }
}

function showPlain(value: unknown, item: Item, keys: readonly string[], { words, names }: Showing): Shown {
  if (value === null || value === '') return plain(words.empty)
  if (typeof value === 'boolean') return plain(value ? words.yes : words.no)
  if (typeof value === 'number') return plain(String(value).replace('.', words.decimalSign))
  const text = maskIdentityNumbers(String(value))
  const key = keys.at(-1) ?? ''
  if (DATES.has(key) && isPartialDate(text)) return plain(formatDate(text, textsIn(words.language, words.language)))
  if (CHOICES.has(key)) return plain(meaningOf(text, words))
  const title = names.titleOf(key, text, item.publication)
  return title === null ? plain(text) : { kind: 'text', text: maskIdentityNumbers(title), id: text }
}

function plain(text: string): Shown {
  return { kind: 'text', text, id: null }
}

// The words themselves are English.
function meaningOf(value: string, { language }: ReviewWords): string {
  return language === 'sv' ? (MEANINGS.get(value)?.replace(/\.$/, '') ?? value) : value.replaceAll('-', ' ')
}
