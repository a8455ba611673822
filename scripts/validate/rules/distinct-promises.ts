import type { Report } from '../../report/problem.ts'
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
    for (const { promise, other, likeness } of similarIn(promises.map(describe))) {
      const percent = Math.floor(likeness * 100)
      report('structure/similar-promises', promise.placeOf(['title']), { other: other.id, percent })
    }
  }
}

type Described = { readonly promise: ValidPromise; readonly pairs: ReadonlySet<string> }
type Similar = { readonly promise: ValidPromise; readonly other: ValidPromise; readonly likeness: number }

function describe(promise: ValidPromise): Described {
  const words = `${promise.fields.title} ${promise.prose.markdown}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return { promise, pairs: new Set(pairs.length === 0 ? words : pairs) }
}

/** The first earlier promise that each one is nearly the same as. */
function similarIn(described: readonly Described[]): readonly Similar[] {
  const candidatesByPair = new Map<string, Described[]>()
  const byRarity = rarityIn(described)
  return described.flatMap((one) => {
    const telling = tellingPairs([...one.pairs], byRarity)
    const candidates = new Set(telling.flatMap((pair) => candidatesByPair.get(pair) ?? []))
    for (const pair of telling) addCandidate(candidatesByPair, pair, one)
    for (const other of candidates) {
      const likeness = likenessOf(one.pairs, other.pairs)
      if (likeness >= ALIKE && !isElsewhere(one.promise, other.promise)) {
        return [{ promise: one.promise, other: other.promise, likeness }]
      }
    }
    return []
  })
}

function addCandidate(candidatesByPair: Map<string, Described[]>, pair: string, candidate: Described): void {
  const candidates = candidatesByPair.get(pair)
  if (candidates === undefined) candidatesByPair.set(pair, [candidate])
  else if (candidates.length < MOST_CANDIDATES) candidates.push(candidate)
}

function rarityIn(described: readonly Described[]): (a: string, b: string) => number {
  const counts = new Map<string, number>()
  for (const pair of described.flatMap(({ pairs }) => [...pairs])) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1)
}

/**
 * The rarest pairs of a text, so many that two texts as alike as `ALIKE` have one of them in common. Only such texts
 * are compared: of ten thousand promises, few (S. Chaudhuri, V. Ganti and R. Kaushik, A Primitive Operator for
 * Similarity Joins in Data Cleaning, ICDE 2006).
 */
function tellingPairs(pairs: readonly string[], byRarity: (a: string, b: string) => number): readonly string[] {
  // A text that much alike is at least this part as long, and has at least so many of these pairs.
  const leastShared = Math.ceil((pairs.length * ALIKE) / (2 - ALIKE))
  return [...pairs].sort(byRarity).slice(0, pairs.length - leastShared + 1)
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}

// The same words for two districts are two promises.
function isElsewhere({ fields: a }: ValidPromise, { fields: b }: ValidPromise): boolean {
  return [...a.places].sort().join() !== [...b.places].sort().join()
}
