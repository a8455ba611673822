import { isFields } from '../../model/fields.ts'

// How a text begins tells enough, however long it is.
const ENOUGH = 500

// A figure is what changes most often in something that stays the same.
const LIKENESS_OF_NUMBERS = 0.3

/**
 * How much two values have in common, from 0 to 1: of texts the pairs of letters (Sørensen–Dice), of fields the mean
 * over all that either has.
 */
export function likenessOfValues(a: unknown, b: unknown): number {
  if (Object.is(a, b)) return 1
  if (typeof a === 'number' && typeof b === 'number') return LIKENESS_OF_NUMBERS
  if (typeof a === 'string' && typeof b === 'string') return likenessOfTexts(a, b)
  if (Array.isArray(a) && Array.isArray(b)) return meanLikeness(Math.max(a.length, b.length), (at) => [a[at], b[at]])
  if (!isFields(a) || !isFields(b)) return 0
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return meanLikeness(keys.length, (at) => [a[keys[at] ?? ''], b[keys[at] ?? '']])
}

function meanLikeness(count: number, pairAt: (index: number) => readonly [unknown, unknown]): number {
  if (count === 0) return 1
  let sum = 0
  for (let index = 0; index < count; index++) sum += likenessOfValues(...pairAt(index))
  return sum / count
}

function likenessOfTexts(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [pairsIn(a.slice(0, ENOUGH)), pairsIn(b.slice(0, ENOUGH))]
  if (pairsOfA.length + pairsOfB.length === 0) return 0
  const left = new Map<string, number>()
  for (const pair of pairsOfA) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairsOfB) {
    const count = left.get(pair) ?? 0
    if (count > 0) shared++
    left.set(pair, count - 1)
  }
  return (2 * shared) / (pairsOfA.length + pairsOfB.length)
}

function pairsIn(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))
}
