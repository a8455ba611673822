/** Fields as they come out of a file: nobody has looked yet at what they hold. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value is a group of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
