import type { LineEnds } from '../content/line-ends.ts'
import type { SealedItem } from '../model/seal.ts'
import type { Place } from '../report/problem.ts'
import type { SealedChange } from './compare-sealed.ts'

/** Something that stands in content/ now and can be sealed. */
export type SealableItem = SealedItem & {
  readonly publication: string
  /** Every address at which it can be read, in every language. */
  readonly addresses: readonly string[]
  /** Where a field stands that is not as it was. */
  readonly placeOf: (change: SealedChange) => Place
  /** Of a file that is a text, its fingerprints whichever way its lines end. */
  readonly lineEnds?: LineEnds | null
  /** The day it is published; `null` when its files say none. */
  readonly published: string | null
}

/** All that can be sealed in a publication. */
export type SealablePublication = {
  readonly id: string
  readonly items: readonly SealableItem[]
  /** Whether every file could be understood: what seems to be missing may stand in one that could not. */
  readonly isWhole: boolean
}
