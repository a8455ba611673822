// What was meant by a key that is no field.
import { suggestSimilar } from '../report/suggest-similar.ts'
import type { Checked } from './checked.ts'
import type { ValuePath } from './valid-content.ts'
import { isFields, valueAt } from './value-at.ts'
import { SWEDISH_FIELDS } from './words/swedish-fields.ts'

const COMMA_AND_SPACE = 2

/** The field that a key is most likely a slip or the Swedish name of: `titel` → `title`, `teman` → `themes`. */
export function suggestKey(key: string, allowed: readonly string[]): string | null {
  const name = key.toLowerCase()
  const meant = Object.hasOwn(SWEDISH_FIELDS, name) ? SWEDISH_FIELDS[name] : []
  return meant?.find((field) => allowed.includes(field)) ?? suggestSimilar(key, allowed)
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
