import type { Problem } from '../report/problem.ts'
import type { ItemKind, Question, ReviewWords } from '../report/review/words.ts'
import type { AffectedPages } from './differences/affected-pages.ts'
import type { FieldChange, FileChange, ItemChange } from './differences/change.ts'
import type { Shown } from './shown.ts'

/** What is compared with. */
export type Against = {
  readonly ref: string
  /** The commit that the content was read from: where the two versions parted, when `ref` has gone on since. */
  readonly commit: string
  readonly hasGoneOn: boolean
}

/** One change, ready to be read: a field of an item, or the whole of it. */
export type ReviewRow = {
  readonly kind: FieldChange['kind'] | 'renamed'
  readonly label: string
  readonly before: Shown
  readonly after: Shown
  readonly notes: readonly string[]
  readonly file: string
  readonly line: number
  /** Whether the line counts in the earlier version, as what stood there is gone. */
  readonly isPlaceBefore: boolean
  /** The values as they stand in the files; `undefined` where there is none. */
  readonly values: { readonly before: unknown; readonly after: unknown }
}

export type ReviewItem = {
  readonly kind: ItemKind
  readonly change: ItemChange['kind']
  readonly id: string
  readonly language: string | null
  /** `Löfte: Grannsamverkan mot inbrott`. */
  readonly title: string
  readonly file: string
  readonly rows: readonly ReviewRow[]
}

/** The changes of one publication, or those that are common to all. */
export type ReviewGroup = {
  readonly publication: string | null
  readonly title: string
  readonly items: readonly ReviewItem[]
}

/** All that somebody who approves changes needs to see. */
export type Review = {
  readonly words: ReviewWords
  readonly against: Against
  readonly changes: number
  readonly groups: readonly ReviewGroup[]
  readonly files: readonly FileChange[]
  readonly layoutOnly: readonly string[]
  readonly problems: {
    readonly seals: readonly Problem[]
    /** Those of `seals` that are not new. */
    readonly oldSeals: readonly Problem[]
    readonly new: readonly Problem[]
    readonly acknowledged: readonly Problem[]
    readonly gone: readonly Problem[]
  }
  readonly staleTranslations: readonly string[]
  readonly pages: AffectedPages | null
  readonly questions: readonly Question[]
  /** What the comparison could not see, and why. */
  readonly notes: readonly string[]
}
