import { isJsonList, type JsonValue } from '../model/json-value.ts'

/** A value as a message shows it: texts as they are, short lists with commas, others as JSON; `null` for none. */
export function shownValue(value: JsonValue | undefined): string | null {
  if (value === undefined) return null
  if (typeof value === 'string') return value
  const isList = isJsonList(value) && value.length > 0 && value.every((one) => typeof one === 'string')
  return isList ? value.join(', ') : JSON.stringify(value)
}
