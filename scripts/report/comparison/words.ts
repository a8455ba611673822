import type { ChangeWords } from '../../../layouts/texts/change-words.ts'
import type { Basis, Frequency } from '../../model/vocabulary.ts'
import type { Estimated, ToldAmount, ToldPart } from './told.ts'

/** What comparisons are told in. */
export type ComparisonWords = {
  readonly count: ChangeWords['counts']
  readonly heading: ChangeWords['sections']
  readonly kind: ChangeWords['kinds']
  readonly part: Readonly<Record<ToldPart['kind'], string>>
  readonly reason: ChangeWords['reasons']
  readonly direction: Readonly<Record<'strengthened' | 'weakened' | 'same', string>>
  readonly per: Readonly<Record<Frequency, string>>
  readonly amount: (kind: ToldAmount['kind'], numbers: readonly string[], unit: string | null) => string
  readonly number: (value: number) => string
  readonly estimate: (estimated: Estimated) => string | null
  readonly withinMargin: string
  readonly compared: (later: string, earlier: string) => string
  readonly none: string
  readonly computed: string
  readonly inferred: string
  readonly moved: string
  readonly layout: string
  readonly translation: Readonly<Record<'added' | 'missing', string>>
  /** Of a field that reads the same in the main language. */
  readonly otherLanguages: string
  readonly nothing: string
  /** What is there, whether it is known or not. */
  readonly unknown: string
  readonly publication: string
  readonly themes: string
  readonly promises: string
  readonly surveys: string
  readonly commitment: string
  readonly target: string
  readonly removed: string
  readonly added: string
  readonly changed: string
  readonly why: string
  readonly elsewhere: Readonly<
    Record<'ended' | 'elsewhere' | 'gone' | 'not-recorded' | 'returned', (names: string) => string>
  >
  readonly scaled: (from: string, to: string, before: string, after: string) => string
  readonly disagreement: (declared: string, computed: string, basis: Basis) => string
  readonly incomplete: string
  readonly suggestions: string
  readonly noSuggestions: string
  readonly likeness: (percent: number) => string
}
