// What has changed from one publication to another: the types of `comparePublications(earlier, later)`.
//
// Comparison
//   fields      the publication's own fields that differ
//   themes      one entry for each theme of either side
//   promises    one entry for each group of promises that belong together: one and one, one and several (split), several
//               and one (merged), one and none (ended, gone), none and one (new). Those of `later` in its reading order,
//               then what is no more, in the order of `earlier`.
//   surveys     one entry for each survey of either side; figures only of questions declared comparable
//
// Every entry is there, the unchanged ones too, so that they can be counted; what is unchanged has no `fields`.
// `leading` is the one kind a promise is counted and told under: what the parties declare, where they declare anything,
// and otherwise what the fields show. `kinds` has all of them, each marked with who says so; where what is declared and what
// the fields show do not agree, `disagreements` says so. `countChanges` makes the numbers of the summary sentence,
// `compareWording` the marked text of a field whose `kind` is `text`.

import type {
  Commitment,
  Finding,
  Publication,
  PublicPromise,
  Question,
  Survey,
  Target,
  Theme,
} from '../model/archive.ts'
import type { Day } from '../model/dates.ts'
import type { Language, LocalText } from '../model/language.ts'
import type { Basis, LineageChange, TargetDirection, UndecidedReason } from '../model/vocabulary.ts'

export type { UndecidedReason }

/** In the order in which they are told and counted. */
export const PROMISE_CHANGE_KINDS = [
  'new',
  /** Not in `earlier`, but continues a promise of another publication: from before it, from beside it, or from in between. */
  'returned',
  'split',
  'merged',
  /** Several promises have become several others. */
  'regrouped',
  'strengthened',
  'weakened',
  /** Another target, of which nobody can say whether it asks for more or less. */
  'target-changed',
  'unit-changed',
  /** What is counted has been defined, or defined otherwise. */
  'definition-changed',
  /** It holds under another condition, or under none any longer. */
  'condition-changed',
  /** What was an activity is an attempt, or the like. */
  'kind-changed',
  'party-changed',
  'theme-changed',
  'commitment-added',
  'commitment-removed',
  'places-changed',
  /** Another time of the year or another last day, and not only those of another period. */
  'time-changed',
  'reworded',
  /** As much, written otherwise: another order, the same target over another time, and the like. */
  'details-changed',
  'ended',
  /** Not in `later`, but continued by another publication. */
  'elsewhere',
  /** Neither continued nor ended by anybody. */
  'gone',
  /** As `gone`, but not all promises of `later` are known to be recorded, so that nobody can say that it was dropped. */
  'not-recorded',
  'unchanged',
] as const
export type PromiseChangeKind = (typeof PROMISE_CHANGE_KINDS)[number]

export type Comparison = {
  readonly earlier: Publication
  readonly later: Publication
  /** Two publications, or two versions of one; promises of versions belong together when their ids are the same. */
  readonly of: 'publications' | 'versions'
  readonly fields: readonly FieldChange[]
  readonly themes: readonly ThemeChange[]
  readonly promises: readonly PromiseChange[]
  readonly surveys: readonly SurveyChange[]
}

export type PromiseChange = {
  readonly leading: PromiseChangeKind
  /** All of them, the leading one first. */
  readonly kinds: readonly TypedKind[]
  readonly earlier: readonly PublicPromise[]
  readonly later: readonly PublicPromise[]
  /** The promises that belong together, two by two. */
  readonly pairs: readonly PromisePair[]
  readonly commitments: readonly CommitmentChange[]
  /** Where a promise without counterpart is, was or went; `null` for the others, and for a new one. */
  readonly whereabouts: Whereabouts | null
  readonly disagreements: readonly Disagreement[]
}

/**
 * Who says so. `declared`: publications do. `inferred`: content says so, and marks it as a reading of the archive, which no
 * source bears out. `computed`: the program sees it in the fields, or in how many promises there are.
 */
export const KIND_BASES = ['declared', 'inferred', 'computed'] as const
export type KindBasis = (typeof KIND_BASES)[number]
export type TypedKind = { readonly kind: PromiseChangeKind; readonly basis: KindBasis }

export type PromisePair = {
  readonly earlier: PublicPromise
  readonly later: PublicPromise
  /** `null` between versions. */
  readonly declared: Declared | null
  readonly fields: readonly FieldChange[]
  /** Whether it stands in another place among the promises that went from the same theme into the same theme. */
  readonly isMoved: boolean
}

/** What publications say about how a promise continues another, over one step or more. */
export type Declared = {
  /** The steps taken together; `null` when they go both up and down. */
  readonly change: LineageChange | null
  /** From `earlier` to `later`, as each was declared (never turned round, even when `later` is the older one). */
  readonly steps: readonly DeclaredStep[]
  /** `inferred` when one of the steps is. */
  readonly basis: Basis
}

export type DeclaredStep = {
  /** The older promise. */
  readonly from: PublicPromise
  readonly to: PublicPromise
  readonly change: LineageChange
  readonly why: LocalText | null
  readonly basis: Basis
}

/** The parties say one thing, and the fields show another. */
export type Disagreement = {
  readonly pair: PromisePair
  readonly declared: LineageChange
  /** What the fields show; `unchanged` when they show nothing. */
  readonly computed: readonly PromiseChangeKind[]
}

export type Whereabouts =
  | {
      readonly kind: 'ended'
      readonly why: LocalText
      readonly saidBy: Publication
      /** The promise that ended: the earlier one itself, or the last one of those that continued it. */
      readonly promise: PublicPromise
    }
  /** The promises that continue it in publications beside or after `later`. */
  | { readonly kind: 'elsewhere'; readonly promises: readonly PublicPromise[]; readonly basis: Basis }
  /** The last promise of the thread: the earlier one itself, or one from between the two publications. */
  | { readonly kind: 'gone' | 'not-recorded'; readonly last: PublicPromise }
  /** The promises that it continues, none of which is in `earlier`. */
  | { readonly kind: 'returned'; readonly promises: readonly PublicPromise[]; readonly basis: Basis }

export type RecordChangeKind = 'new' | 'changed' | 'gone' | 'unchanged'

/** `kind` tells whether there is a counterpart on each side. */
type Sides<Record> = { readonly earlier: Record | null; readonly later: Record | null }

export type CommitmentChange = Sides<Commitment> & {
  readonly kind: RecordChangeKind
  readonly fields: readonly FieldChange[]
  /** Targets that differ, or whose number means something else in a period of another length. */
  readonly targets: readonly TargetChange[]
  readonly isMoved: boolean
}

export type TargetChange = {
  readonly before: Target | null
  readonly after: Target | null
  /** Computed. `same`: written otherwise, and as much; `null`: cannot be told, see `reason`. */
  readonly direction: TargetDirection | null
  readonly reason: UndecidedReason | null
  /** Both numbers counted up over the same days, where the two do not speak of the same length of time. */
  readonly scaled: ScaledNumbers | null
}

/** The days are those of the longer period. A range counts with its lower end. */
export type ScaledNumbers = {
  readonly from: Day
  readonly to: Day
  readonly before: number
  readonly after: number
}

export type ThemeChange = Sides<Theme> & {
  readonly kind: RecordChangeKind | 'renamed'
  readonly fields: readonly FieldChange[]
  readonly isMoved: boolean
}

export type SurveyChange = Sides<Survey> & {
  readonly kind: RecordChangeKind
  readonly fields: readonly FieldChange[]
  readonly questions: readonly QuestionChange[]
  readonly findings: readonly FindingChange[]
  readonly isMoved: boolean
}

/** Why the figures of two questions are kept apart. */
export const APART_KINDS = ['not-comparable', 'comparability-unknown'] as const
export type ApartKind = (typeof APART_KINDS)[number]

export type QuestionChange = Sides<Question> & {
  /** Figures are put beside each other neither where they are declared `not-comparable`, nor where nobody has said. */
  readonly kind: RecordChangeKind | ApartKind
  /** Why they cannot be compared, as declared. */
  readonly why: LocalText | null
  readonly fields: readonly FieldChange[]
  readonly isMoved: boolean
}

export type FindingChange = Sides<Finding> & {
  readonly kind: RecordChangeKind
  readonly fields: readonly FieldChange[]
  readonly isMoved: boolean
}

/** A field that differs. `field` is its key in content/; values are those of `PublicationJson`. */
export type FieldChange = { readonly field: string } & (TextChange | ValueChange | ListChange)

/** One language of a text; `null` where there is none. `compareWording` tells which words. */
export type TextChange = {
  readonly kind: 'text'
  readonly language: Language
  readonly before: string | null
  readonly after: string | null
  /** The words are the same: only line ends and spaces differ. */
  readonly isLayoutOnly: boolean
  /** The text is there before and after, in another language: only a translation has come or gone. */
  readonly isTranslationOnly: boolean
}

export type ValueChange = { readonly kind: 'value'; readonly before: Json; readonly after: Json }

export type ListChange = {
  readonly kind: 'list'
  /** The whole list, before and after. */
  readonly before: readonly Json[]
  readonly after: readonly Json[]
  readonly removed: readonly Json[]
  readonly added: readonly Json[]
  /** About the same thing as before (a source with its address, a party), with something in it changed. */
  readonly changed: readonly { readonly before: Json; readonly after: Json }[]
  /** In another place than before. */
  readonly moved: readonly Json[]
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
