// What was meant by a key that is no field.

import { isFields } from '../../model/fields.ts'
import { PERCENT } from '../../model/measuring/is-percent.ts'
import { inSingular } from '../../report/field-shapes.ts'
import type { Place } from '../../report/problem.ts'
import type { RunTogether } from '../../report/problem-details.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import type { ValuePath } from '../valid-content.ts'
import { SWEDISH_FIELDS } from '../words/swedish-fields.ts'
import type { Checked } from './checked.ts'
import { keysAllowedAt, mayHaveLanguagesAt } from './schema-walk.ts'
import { valueAt } from './value-at.ts'

const COMMA_AND_SPACE = 2

/** The field that a key is most likely a slip or the Swedish name of: `titel` → `title`, `teman` → `themes`. */
export function suggestKey(key: string, allowed: readonly string[]): string | null {
  const name = key.toLowerCase()
  const meant = Object.hasOwn(SWEDISH_FIELDS, name) ? SWEDISH_FIELDS[name] : []
  return meant?.find((field) => allowed.includes(field)) ?? suggestSimilar(key, allowed)
}

/**
 * The field and the value that are one key without a value for want of a colon or a space: within braces, YAML takes
 * `from:2019-01-01` and `from 2019-01-01` for names.
 */
export function runTogether(key: string, allowed: readonly string[]): RunTogether | null {
  const [, field = '', colon, value = ''] = /^([a-z-]+)(?:\s*(:)\s*|\s+)(\S.*)$/.exec(key) ?? []
  return allowed.includes(field) ? { field, value, hasColon: colon !== undefined } : null
}

/** Whether a key may be what content calls a language; which of them the site has is looked at elsewhere. */
export function mayBeLanguage(key: string): boolean {
  return /^[a-z]{2,8}$/.test(key)
}

/** Words, and where the first of them stands. */
export type WordsInBraces = { readonly text: string; readonly place: Place }

/**
 * The words that stand within braces where fields or a list belong: `7 utbildningar` of `{ 7 utbildningar }`.
 * `null` for anything else, and where a word is most likely the name of a field.
 */
export function wordsInBraces(path: ValuePath, { schema, value, placeOf, placeOfKey }: Checked): WordsInBraces | null {
  const fields = valueAt(value, path)
  if (!isFields(fields)) return null
  const words = Object.keys(fields)
  const [first] = words
  const allowed = keysAllowedAt(schema, path)
  const isWord = (key: string) =>
    fields[key] === null && runTogether(key, allowed) === null && suggestKey(key, allowed) === null
  if (first === undefined || !words.every(isWord)) return null
  if (mayHaveLanguagesAt(schema, path) && words.some(mayBeLanguage)) return null
  // Without braces, fields begin with the first of them.
  const [start, inner] = [placeOf(path), placeOfKey([...path, first])]
  return start.line === inner.line && start.column === inner.column ? null : { text: words.join(', '), place: inner }
}

/** The fields that belong to an empty one and stand below it, as far to the left as itself: `period:`, then `from:`. */
export function notIndentedBelow(path: ValuePath, { schema, value }: Checked): readonly string[] {
  const [parent, name] = [path.slice(0, -1), path.at(-1)]
  const fields = valueAt(value, parent)
  if (!isFields(fields) || typeof name !== 'string' || fields[name] !== null) return []
  const [beside, within] = [keysAllowedAt(schema, parent), keysAllowedAt(schema, path)]
  const hasLanguages = mayHaveLanguagesAt(schema, path)
  const mayBeWithin = (key: string) => within.includes(key) || (hasLanguages && mayBeLanguage(key))
  const after = Object.keys(fields).slice(Object.keys(fields).indexOf(name) + 1)
  const end = after.findIndex((key) => beside.includes(key) || !mayBeWithin(key))
  return end === -1 ? after : after.slice(0, end)
}

/**
 * The number that a comma has parted within braces: in `{ share: 60,5 }`, `5` is a key without a value. `null` for any
 * other key.
 */
export function decimalPartedBy(key: string, path: ValuePath, checked: Checked): string | null {
  const [, decimals] = /^(\d+)\s*(?:%|procent|percent)?$/i.exec(key) ?? []
  const fields = valueAt(checked.value, path)
  if (decimals === undefined || !isFields(fields) || fields[key] !== null) return null
  const place = checked.placeOfKey([...path, key])
  // YAML reads the `05` of `2,05` as 5, which does not stand there.
  if (place.length === undefined) return null
  const before = Object.keys(fields).find((other) => {
    const { line, column, length = 0 } = checked.placeOf([...path, other])
    const distance = place.column - column - length
    return typeof fields[other] === 'number' && line === place.line && distance > 0 && distance <= COMMA_AND_SPACE
  })
  return before === undefined ? null : `${checked.writtenAt([...path, before])}.${decimals}`
}

/**
 * A group of fields with the word in it as the unit of its number: `{ at-least: 7, trafikkontroll }` is
 * `{ at-least: 7, unit: trafikkontroll }`. `null` where the word may be something else.
 */
export function withUnit(key: string, path: ValuePath, { schema, value, writtenAt }: Checked): string | null {
  const fields = valueAt(value, path)
  const allowed = keysAllowedAt(schema, path)
  const mayBeUnit = /^\p{Ll}{3,40}$/u.test(key) && allowed.includes('unit') && suggestKey(key, allowed) === null
  if (!mayBeUnit || !isFields(fields) || fields[key] !== null || Object.hasOwn(fields, 'unit')) return null
  const others = Object.keys(fields).filter((name) => name !== key)
  const isPlain = (name: string) => typeof fields[name] === 'number' || /^[a-z-]+$/.test(String(fields[name]))
  if (!others.every(isPlain) || !others.some((name) => typeof fields[name] === 'number')) return null
  const written = Object.keys(fields).map((name) =>
    name === key ? `unit: ${inSingular(key)}` : `${name}: ${writtenAt([...path, name]) ?? fields[name]}`,
  )
  return `{ ${written.join(', ')} }`
}

/**
 * What a reported share is written as: `{ share: 85 }` is `{ value: 85, unit: procent }`. `null` for any other key, and
 * beside a value.
 */
export function shareAsFigure(key: string, path: ValuePath, { schema, value, writtenAt }: Checked): string | null {
  const fields = valueAt(value, path)
  const isFigure = ['value', 'unit', 'qualifier'].every((name) => keysAllowedAt(schema, path).includes(name))
  if (key !== 'share' || !isFigure || !isFields(fields) || Object.hasOwn(fields, 'value')) return null
  if (typeof fields[key] !== 'number') return null
  return `{ value: ${writtenAt([...path, key]) ?? fields[key]}, unit: ${PERCENT} }`
}
