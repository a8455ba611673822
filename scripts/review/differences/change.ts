import type { PathToValue } from '../../content/yaml-places.ts'
import type { Place } from '../../report/problem.ts'
import type { Item } from './item.ts'

/** Where in an item something has changed; `prose` is the text below the fields. */
export type Field = PathToValue | 'prose'

/** What looks the same to a reader and yet is not. */
export type Hidden = 'spaces' | 'type'

type At = {
  /** In the version that has it, or the later one when both have. */
  readonly field: Field
  readonly place: Place
}

/** One row of a review. */
export type FieldChange = At &
  (
    | {
        readonly kind: 'changed'
        readonly fieldBefore: Field
        readonly before: unknown
        readonly after: unknown
        readonly hidden: Hidden | null
      }
    | { readonly kind: 'added'; readonly after: unknown }
    | { readonly kind: 'removed'; readonly before: unknown }
    /** Positions count from 1. */
    | { readonly kind: 'moved'; readonly after: unknown; readonly from: number; readonly to: number }
  )

/** What has become of one item. */
export type ItemChange =
  | { readonly kind: 'changed'; readonly before: Item; readonly after: Item; readonly rows: readonly FieldChange[] }
  /** The same under another name, and so at another address. */
  | { readonly kind: 'renamed'; readonly before: Item; readonly after: Item; readonly rows: readonly FieldChange[] }
  | { readonly kind: 'added'; readonly after: Item }
  | { readonly kind: 'removed'; readonly before: Item }

/** A file that no item tells of. */
export type FileChange = {
  readonly path: string
  /** `unreadable`: its fields cannot be compared, because one of the versions cannot be read. */
  readonly kind: 'added' | 'removed' | 'changed' | 'unreadable'
  readonly of: 'attachment' | 'picture' | 'seal' | 'guide' | 'content' | 'unexpected'
}

/** Everything that differs between the content of two versions. */
export type ContentChanges = {
  readonly items: readonly ItemChange[]
  readonly files: readonly FileChange[]
  /** Files whose comments or layout alone have changed. */
  readonly layoutOnly: readonly string[]
}

/** The item as it is now, or as it was when it is gone. */
export function itemOf(change: ItemChange): Item {
  return change.kind === 'removed' ? change.before : change.after
}

/** How many rows a change takes: a whole item that came or went is one, and so is a new name. */
export function countRows(change: ItemChange): number {
  if (change.kind === 'changed') return change.rows.length
  return change.kind === 'renamed' ? change.rows.length + 1 : 1
}
