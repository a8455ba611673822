import type { PublicPromise } from '../model/archive.ts'
import { wordsOf } from './words-of.ts'

/** Two promises, and how alike they are, from 0 to 1. */
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
 *
 * @returns the pairs that share at least one word and are at least so alike
 */
export function scorePromises(
  earlier: readonly PublicPromise[],
  later: readonly PublicPromise[],
  least: number,
): readonly PromiseScore[] {
  const known = [...earlier, ...later].map(gather)
  const [before, after] = [known.slice(0, earlier.length), known.slice(earlier.length)]
  const weights = weightsOf(known)
  const byWord = new Map<string, number[]>()
  for (const [place, one] of before.entries()) {
    for (const word of one.words) {
      const having = byWord.get(word)
      if (having === undefined) byWord.set(word, [place])
      else having.push(place)
    }
  }
  const lengths = new Map(known.map((one) => [one, lengthOf(one, weights)]))
  return after.flatMap((is) => {
    // Numbers in a row: with thousands of long texts, this is where the time goes.
    const products = new Float64Array(before.length)
    const sharing: number[] = []
    for (const word of is.words) {
      const weight = weights.get(word) ?? 0
      if (weight === 0) continue
      for (const place of byWord.get(word) ?? []) {
        if (products[place] === 0) sharing.push(place)
        products[place] = (products[place] ?? 0) + weight ** 2
      }
    }
    return sharing.flatMap((place) => {
      const was = before[place]
      if (was === undefined) return []
      const cosine = (products[place] ?? 0) / ((lengths.get(was) ?? 1) * (lengths.get(is) ?? 1))
      const unit = was.units.some((one) => is.units.includes(one)) ? SAME_UNIT : 0
      const likeness = Math.min(1, (1 - SAME_UNIT) * cosine + unit)
      return likeness < least ? [] : [{ earlier: was.promise, later: is.promise, likeness }]
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
