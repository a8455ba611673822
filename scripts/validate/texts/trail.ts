import type { ValuePath } from '../valid-content.ts'

/** The way to a value from the top, its last step first: a path is made of it when a place is asked for. */
export type Trail = { readonly step: string | number; readonly before: Trail } | null

/** The same from the top. */
export function pathOf(trail: Trail): ValuePath {
  return trail === null ? [] : [...pathOf(trail.before), trail.step]
}
