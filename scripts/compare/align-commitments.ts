import type { Commitment } from '../model/archive.ts'
import { likenessOfWords, wordsOf } from './words-of.ts'

/** So much alike are two commitments that are taken for one under another id. */
const ALIKE = 0.4
/** What counting the same thing adds to how alike the texts are. */
const SAME_UNIT = 0.3

type Candidate = {
  readonly earlier: Commitment
  readonly later: Commitment
  readonly score: number
  readonly apart: number
}

/**
 * The commitments of promises that belong together, two by two: those of the same id where each side has one of them,
 * then those whose texts and units are most alike.
 */
export function alignCommitments(
  earlier: readonly Commitment[],
  later: readonly Commitment[],
): ReadonlyMap<Commitment, Commitment> {
  const earlierByLater = new Map<Commitment, Commitment>()
  for (const one of later) {
    const [was, ...others] = earlier.filter(({ id }) => id === one.id)
    const isAlone = later.filter(({ id }) => id === one.id).length === 1
    if (was !== undefined && others.length === 0 && isAlone) earlierByLater.set(one, was)
  }
  const taken = new Set(earlierByLater.values())
  for (const { earlier: was, later: is } of candidates(
    earlier.filter((one) => !taken.has(one)),
    later.filter((one) => !earlierByLater.has(one)),
  )) {
    if (taken.has(was) || earlierByLater.has(is)) continue
    taken.add(was)
    earlierByLater.set(is, was)
  }
  return earlierByLater
}

/** The most alike first; of those equally alike, the ones that stand in the same place. */
function candidates(earlier: readonly Commitment[], later: readonly Commitment[]): readonly Candidate[] {
  const [before, after] = [earlier.map(known), later.map(known)]
  return after
    .flatMap((is, to) =>
      before.map((was, from) => ({
        earlier: was.commitment,
        later: is.commitment,
        score:
          likenessOfWords(was.words, is.words) + (is.units.some((unit) => was.units.includes(unit)) ? SAME_UNIT : 0),
        apart: Math.abs(from - to),
      })),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.apart - b.apart)
}

function known(commitment: Commitment) {
  const units = commitment.targets.flatMap(({ unit }) => (unit === null ? [] : [unit.id]))
  return { commitment, units, words: wordsOf(commitment.text) }
}
