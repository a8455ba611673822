import type { Source } from './archive.ts'

/** Whether two sources are named in the same words, with the same address and the same day of reading. */
export function isSameSource(one: Source | null, other: Source | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
