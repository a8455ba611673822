import type { Target } from '../archive.ts'
import type { CommitmentKind } from '../vocabulary.ts'

type OfKind = { readonly kind: CommitmentKind | null }

export type CountedUp = Target & { readonly per: NonNullable<Target['per']> }

/**
 * Whether the target grows with time: "six a year" does, "within 24 hours" and "in all schools" do not, and nor do "two
 * officers a day", who are the same two every day.
 */
export function isCountedUp(target: Target, { kind }: OfKind): target is CountedUp {
  return kind !== 'resource' && isNumber(target) && target.per !== null && target.per !== 'period'
}

/**
 * Whether figures of parts of the time are parts of what is promised: 24 walks a year are made of the walks of two
 * half-years, and "within 24 hours" is not. Without "per" nobody says: 20 participants may be meant for each time.
 */
export function isAddedUp(target: Target, commitment: OfKind): target is CountedUp {
  return isNumber(target) && target.per !== null && !isStanding(commitment)
}

/** Something that is there all the time rather than counted over time: two officers, a repair within 24 hours. */
export function isStanding({ kind }: OfKind): boolean {
  return kind === 'resource' || kind === 'service-level'
}

function isNumber({ amount }: Target): boolean {
  return !['all', 'share', 'words-only'].includes(amount.kind)
}
