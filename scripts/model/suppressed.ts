import { isJsonFields, type JsonValue } from './json-value.ts'

/** What a correction has in the place of what may no longer be read, such as the name of a person. */
export const SUPPRESSED = { suppressed: true } as const

/** Whether a correction keeps what stood there to itself. */
export function isSuppressed(before: JsonValue | undefined): boolean {
  return isJsonFields(before) && before.suppressed === true && Object.keys(before).length === 1
}
