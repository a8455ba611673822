import { isJsonFields, isJsonList, type JsonValue } from '../model/json-value.ts'

/**
 * What is known of a signing, or of a part of it, without the names of those who signed. Roles are public; who held them is
 * not for re-use.
 */
export function withoutNames(signing: JsonValue): JsonValue {
  if (isJsonList(signing)) return signing.map(withoutNames)
  if (!isJsonFields(signing)) return signing
  const kept = Object.entries(signing).filter(([key]) => key !== 'name')
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNames(value)]))
}
