import type { PublicPromise } from '../model/archive.ts'
import { wordsOf } from './words-of.ts'

/** Two promises that share at least one word, and how alike they are, from 0 to 1. */
export type PromiseScore = {
  readonly earlier: PublicPromise
  readonly later: PublicPromise
  readonly likeness: number
}

/** Counting the same thing weighs as much as a fifth of the words. */
const SAME_UNIT = 0.2

/**
 * How alike promises are by their words, rare words weighing more (cosine of the inverse document frequencies), and by
 * what their targets count.
 */
export function scorePromises(
  earlier: readonly PublicPromise[],
  later: readonly PublicPromise[],
): readonly PromiseScore[] {
  const known = [...earlier, ...later].map(gather)
  const [before, after] = [known.slice(0, earlier.length), known.slice(earlier.length)]
  const weights = weightsOf(known)
  const byWord = new Map<string, Known[]>()
  for (const one of before) for (const word of one.words) byWord.set(word, [...(byWord.get(word) ?? []), one])
  const lengths = new Map(known.map((one) => [one, lengthOf(one, weights)]))
  return after.flatMap((is) => {
    const shared = new Map<Known, number>()
    for (const word of is.words) {
      const weight = weights.get(word) ?? 0
      if (weight === 0) continue
      for (const was of byWord.get(word) ?? []) shared.set(was, (shared.get(was) ?? 0) + weight ** 2)
    }
    return [...shared].map(([was, product]) => {
      const cosine = product / ((lengths.get(was) ?? 1) * (lengths.get(is) ?? 1))
      const unit = was.units.some((one) => is.units.includes(one)) ? SAME_UNIT : 0
      return { earlier: was.promise, later: is.promise, likeness: Math.min(1, (1 - SAME_UNIT) * cosine + unit) }
    })
  })
}

type Known = { readonly promise: PublicPromise; readonly words: ReadonlySet<string>; readonly units: readonly string[] }

function gather(promise: PublicPromise): Known {
  const { title, text, commitments } = promise
  const words = wordsOf(title, text, ...commitments.map((one) => one.text))
  const targets = commitments.flatMap((one) => one.targets)
  return { promise, words, units: targets.flatMap(({ unit }) => (unit === null ? [] : [unit.id])) }
}

/** A word that every promise has tells nothing, and weighs nothing. */
function weightsOf(known: readonly Known[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of known) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  // A millionth, so that two promises alone in the world can be alike.
  return new Map([...counts].map(([word, count]) => [word, Math.log((known.length + 1) / count) + 1e-6]))
}

function lengthOf({ words }: Known, weights: ReadonlyMap<string, number>): number {
  return Math.sqrt([...words].reduce((sum, word) => sum + (weights.get(word) ?? 0) ** 2, 0)) || 1
}
