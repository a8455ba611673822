// What was meant by a key that is no field.
import type { Checked } from './checked.ts'
import type { ValuePath } from './valid-content.ts'
import { isFields, valueAt } from './value-at.ts'

const COMMA_AND_SPACE = 2

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
