import type { Report } from '../../report/problem.ts'
import { byCodeUnit } from '../../words/by-code-unit.ts'
import type { ValidContent, ValidPromise } from '../valid-content.ts'

/**
 * How alike two promises must be to be reported: the share of their pairs of neighbouring words that both have,
 * 2 · |A ∩ B| / (|A| + |B|) (L. R. Dice, Measures of the Amount of Ecologic Association Between Species, Ecology 26,
 * 1945). At nine tenths a text of forty words may differ in about two of them, a text of ten words in none.
 */
const ALIKE = 0.9

/** A pair of words that more texts than these share is a phrase of the house, and tells no two of them apart. */
const MOST_CANDIDATES = 100

/** No promise is written twice in one publication, as when a file was copied and left. */
export function distinctPromises({ publications }: ValidContent, report: Report): void {
  for (const { promises } of publications) {
    for (const { promise, other, likeness } of similarIn(describeAll(promises))) {
      const percent = Math.floor(likeness * 100)
      report('structure/similar-promises', promise.placeOf(['title']), { other: other.id, percent })
    }
  }
}

/**
 * `ranks` stand for the pairs of neighbouring words, the rarest pair first, in rising order; `where` is the same for the
 * same places.
 */
type Described = { readonly promise: ValidPromise; readonly ranks: readonly number[]; readonly where: string }
type Similar = { readonly promise: ValidPromise; readonly other: ValidPromise; readonly likeness: number }
type Candidates = Map<number, Described[]>

function describeAll(promises: readonly ValidPromise[]): readonly Described[] {
  const withPairs = promises.map((promise) => ({ promise, pairs: pairsOf(promise) }))
  const ranks = rankByRarity(withPairs.map(({ pairs }) => pairs))
  return withPairs.map(({ promise, pairs }) => {
    const own = [...pairs].map((pair) => ranks.get(pair) ?? 0).sort((a, b) => a - b)
    return { promise, ranks: own, where: [...promise.fields.places].sort().join() }
  })
}

function pairsOf({ fields, prose }: ValidPromise): ReadonlySet<string> {
  const words = `${fields.title} ${prose.markdown}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return new Set(pairs.length === 0 ? words : pairs)
}

function rankByRarity(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const pairs of texts) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const rarestFirst = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfA - countOfB || byCodeUnit(a, b))
  return new Map(rarestFirst.map(([pair], rank) => [pair, rank]))
}

/** The first earlier promise that each one is nearly the same as. */
function similarIn(described: readonly Described[]): readonly Similar[] {
  const candidatesByRank: Candidates = new Map()
  return described.flatMap((one) => {
    const telling = tellingRanks(one.ranks)
    const similar = firstSimilar(one, telling, candidatesByRank)
    for (const rank of telling) addCandidate(candidatesByRank, rank, one)
    return similar === null ? [] : [similar]
  })
}

function firstSimilar(one: Described, telling: readonly number[], candidatesByRank: Candidates): Similar | null {
  // Two texts have many pairs in common, but are compared once.
  const compared = new Set<Described>()
  for (const rank of telling) {
    for (const other of candidatesByRank.get(rank) ?? []) {
      // The same words for two districts are two promises.
      if (other.where !== one.where || compared.has(other)) continue
      compared.add(other)
      const likeness = likenessOf(one.ranks, other.ranks)
      if (likeness >= ALIKE) return { promise: one.promise, other: other.promise, likeness }
    }
  }
  return null
}

function addCandidate(candidatesByRank: Candidates, rank: number, candidate: Described): void {
  const candidates = candidatesByRank.get(rank)
  if (candidates === undefined) candidatesByRank.set(rank, [candidate])
  else if (candidates.length < MOST_CANDIDATES) candidates.push(candidate)
}

/**
 * The rarest pairs of a text, so many that two texts as alike as `ALIKE` have one of them in common. Only such texts
 * are compared: of ten thousand promises, few (S. Chaudhuri, V. Ganti and R. Kaushik, A Primitive Operator for
 * Similarity Joins in Data Cleaning, ICDE 2006).
 */
function tellingRanks(ranks: readonly number[]): readonly number[] {
  // A text that much alike is at least this part as long, and has at least so many of these pairs.
  const leastShared = Math.ceil((ranks.length * ALIKE) / (2 - ALIKE))
  return ranks.slice(0, ranks.length - leastShared + 1)
}

/** 0 as soon as it is certain that the two are not as alike as `ALIKE`: mostly after the few rarest pairs. */
function likenessOf(a: readonly number[], b: readonly number[]): number {
  const most = a.length + b.length
  if ((2 * Math.min(a.length, b.length)) / most < ALIKE) return 0
  // Where one has a pair that the other lacks, what both can share comes down by a half.
  const mostUnshared = Math.ceil(most - most * ALIKE)
  let [inA, inB, shared] = [0, 0, 0]
  while (inA < a.length && inB < b.length) {
    const [first = 0, second = 0] = [a[inA], b[inB]]
    if (first === second) shared++
    if (first <= second) inA++
    if (second <= first) inB++
    if (inA + inB - 2 * shared > mostUnshared) return 0
  }
  return (2 * shared) / most
}
