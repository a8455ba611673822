// A comparison in the words it is told in: what the pipeline hands over to be formatted.
import type { ApartKind, PromiseChangeKind, TypedKind, UndecidedReason } from '../../compare/comparison.ts'
import type { Answer } from '../../model/archive.ts'
import type { Basis, Frequency, LineageChange } from '../../model/vocabulary.ts'

/** `name` is how content refers to it: `2018/grannsamverkan`. */
export type Named = { readonly name: string; readonly title: string }

export type ToldComparison = {
  readonly of: 'publications' | 'versions'
  readonly earlier: Named
  readonly later: Named
  /** Not all promises of both printed documents are known to be recorded, so one that is missing may have been there. */
  readonly isIncomplete: boolean
  readonly counts: readonly { readonly kind: PromiseChangeKind; readonly count: number }[]
  readonly fields: readonly ToldField[]
  readonly themes: readonly ToldPart[]
  readonly promises: readonly ToldPromise[]
  readonly surveys: readonly ToldPart[]
}

export type ToldPromise = {
  readonly kinds: readonly TypedKind[]
  readonly earlier: readonly Named[]
  readonly later: readonly Named[]
  readonly whys: readonly string[]
  /** Where a promise without counterpart is or was. */
  readonly elsewhere: readonly Named[]
  readonly disagreements: readonly {
    readonly declared: LineageChange
    /** What it is declared on the ground of. */
    readonly basis: Basis
    readonly computed: readonly PromiseChangeKind[]
  }[]
  readonly fields: readonly ToldField[]
  readonly commitments: readonly ToldPart[]
}

/** A theme, a commitment, a survey or a question. */
export type ToldPart = {
  readonly kind: 'new' | 'changed' | 'gone' | 'renamed' | ApartKind
  readonly earlier: Named | null
  readonly later: Named | null
  readonly isMoved: boolean
  readonly why: string | null
  readonly fields: readonly ToldField[]
  readonly targets: readonly ToldTarget[]
  /** Of a question: the answers whose shares differ between two random samples. */
  readonly answers: readonly ToldAnswer[]
}

export type ToldField = {
  /** Its key in content/. */
  readonly field: string
  /** Of a text; `null` for other fields. */
  readonly language: string | null
} & (
  | { readonly kind: 'words'; readonly parts: readonly MarkedPart[] }
  | { readonly kind: 'layout' }
  | { readonly kind: 'translation'; readonly state: 'added' | 'missing' }
  | { readonly kind: 'value'; readonly before: string | null; readonly after: string | null }
  | {
      readonly kind: 'list'
      readonly removed: readonly string[]
      readonly added: readonly string[]
      readonly changed: readonly { readonly before: string; readonly after: string }[]
      readonly moved: readonly string[]
    }
)

export type MarkedPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

export type ToldTarget = {
  readonly before: ToldAmount | null
  readonly after: ToldAmount | null
  readonly direction: 'strengthened' | 'weakened' | 'same' | null
  readonly reason: UndecidedReason | null
  readonly scaled: {
    readonly from: string
    readonly to: string
    readonly before: number
    readonly after: number
  } | null
}

/** What chance has to do with the difference between two shares is computed. */
export type ToldAnswer = {
  readonly text: string
  /** The part of those who answered; `null` for everybody. */
  readonly group: string | null
  readonly before: Estimated
  readonly after: Estimated
  readonly isWithinMargin: boolean
}

/** A share with its margin of error. */
export type Estimated = Pick<Answer, 'share' | 'computedShare' | 'interval'>

export type ToldAmount = {
  readonly kind: 'at-least' | 'at-most' | 'exactly' | 'between' | 'all' | 'share' | 'words-only'
  /** One number, two for a range, none for "all" and for words. */
  readonly numbers: readonly number[]
  readonly unit: string | null
  readonly per: Frequency | null
  readonly asPrinted: string | null
}

/** What an editor is offered to write into the file of a promise. */
export type ToldSuggestion = {
  readonly file: string
  readonly earlier: Named
  readonly later: Named
  /** From 0 to 1. */
  readonly likeness: number
  readonly change: LineageChange
}
