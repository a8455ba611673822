import type { JsonFields } from '../model/json-value.ts'

/** The day on which a file says that it is published; `null` when it says none. */
export function dateIn({ published }: JsonFields): string | null {
  return typeof published === 'string' || typeof published === 'number' ? String(published) : null
}
