import type { Address } from '../model/address.ts'
import type { Language } from '../model/language.ts'
import type { PeriodState, SearchKind } from '../model/vocabulary.ts'

/** One thing that can be found, in one language. */
export type SearchRecord = {
  readonly kind: SearchKind
  readonly address: Address
  /** The language that it is read in: the site’s default one where it is not translated. */
  readonly language: Language
  readonly title: string
  /** What is searched and quoted. */
  readonly text: string
  /** What it can be found by as well, without being quoted: names of parties and places, years. */
  readonly names: readonly string[]
  /** The title of the publication that it belongs to. */
  readonly publication: string
  /** Whether that publication is coming, in force or has ended on the day of the site. */
  readonly periodState: PeriodState
  readonly years: readonly number[]
  readonly themes: readonly string[]
  readonly parties: readonly string[]
  readonly places: readonly string[]
  readonly standings: readonly string[]
  /** All promises that continue each other, this one included, oldest first; empty where there is only this one. */
  readonly thread: readonly ThreadStep[]
}

export type ThreadStep = {
  readonly label: string
  /** Where several promises have the same label. */
  readonly title: string | null
  readonly address: Address
  readonly language: Language
}
