import type * as z from 'zod'
import type { Place } from '../../report/problem.ts'
import type { ReferenceKind } from '../../report/problem-details.ts'
import type { ValuePath } from '../valid-content.ts'

/** The value that was found wrong, and the way back to its file. */
export type Checked = {
  readonly schema: z.ZodType
  readonly value: unknown
  readonly placeOf: (path: ValuePath) => Place
  readonly placeOfKey: (path: ValuePath) => Place
  /** The value as it stands in the file; `null` where that cannot be told. */
  readonly writtenAt: (path: ValuePath) => string | null
  /** The id of what is called so, where the field of a name holds ids. */
  readonly idTitled: (name: string | null, title: string) => string | null
  /** The reference that is meant by part of one, or by a title. */
  readonly referenceMeant: (kind: ReferenceKind, written: string) => string | null
  /** What a value is called in a message; `null` for an entry itself. */
  readonly nameOf: (path: ValuePath) => string | null
  /** What the whole value is called, for the few problems that concern all of it. */
  readonly name: string | null
  /** Whether a value is an item of a list with nothing after its hyphen. */
  readonly isEmptyItem: (path: ValuePath) => boolean
}
