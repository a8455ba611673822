import type { JsonValue } from '../model/json-value.ts'

/** A value as a message shows it: texts as they are, others as YAML on one line would have them; `null` for none. */
export function shownValue(value: JsonValue | undefined): string | null {
  if (value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
