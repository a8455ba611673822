import { tokensIn } from './tokens-in.ts'

/** Sentences that became each other; `null` where there is no counterpart. */
export type SentencePair = { readonly before: string | null; readonly after: string | null }

/** From here on two sentences are one that changed: half of their words are the same. */
const ALIKE = 0.5
/** More sentences beside each other than this (a hundred and a hundred) are not looked through. */
const MOST_PAIRS = 10_000

/** The sentences of one place, before and after: the pairs that are most alike in all, in their order. */
export function pairSentences(
  before: readonly string[],
  after: readonly string[],
  isMoved: (sentence: string) => boolean,
): readonly SentencePair[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_PAIRS) {
    return [...before.map(onlyBefore), ...after.map(onlyAfter)]
  }
  const scores = scoresOf(before, after, isMoved)
  return walkBack(before, after, scores, bestSums(scores, before.length, after.length))
}

type Table = readonly Float64Array[]

function onlyBefore(before: string): SentencePair {
  return { before, after: null }
}

function onlyAfter(after: string): SentencePair {
  return { before: null, after }
}

function scoresOf(before: readonly string[], after: readonly string[], isMoved: (sentence: string) => boolean): Table {
  const numbers = new Map<string, number>()
  const [was, is] = [before, after].map((side) => side.map((one) => (isMoved(one) ? [] : numbered(one, numbers))))
  return (was ?? []).map((one) => Float64Array.from(is ?? [], (other) => likeness(one, other)))
}

/** The words of a sentence as numbers in rising order, which are faster to compare. */
function numbered(sentence: string, numbers: Map<string, number>): readonly number[] {
  return tokensIn(sentence)
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    .map((token) => {
      const word = token.toLowerCase()
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
    .sort((a, b) => a - b)
}

/** Twice the words that two sentences share, through the words they have; 0 when that is too few to be one sentence. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const all = a.length + b.length
  if (2 * Math.min(a.length, b.length) < ALIKE * all) return 0
  let [shared, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left = 0, right = 0] = [a[i], b[j]]
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  const score = (2 * shared) / all
  return score >= ALIKE ? score : 0
}

/** The best sum of scores of the sentences from each place on (Needleman and Wunsch, 1970). */
function bestSums(scores: Table, rows: number, columns: number): Table {
  const sums = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const paired = at(scores, i, j) === 0 ? 0 : at(scores, i, j) + at(sums, i + 1, j + 1)
      const row = sums[i]
      if (row !== undefined) row[j] = Math.max(paired, at(sums, i + 1, j), at(sums, i, j + 1))
    }
  }
  return sums
}

function walkBack(before: readonly string[], after: readonly string[], scores: Table, sums: Table) {
  const pairs: SentencePair[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [was = null, is = null] = [before[i], after[j]]
    const best = at(sums, i, j)
    if (at(scores, i, j) > 0 && best === at(scores, i, j) + at(sums, i + 1, j + 1)) {
      pairs.push({ before: was, after: is })
      ;[i, j] = [i + 1, j + 1]
    } else if (was !== null && (is === null || best === at(sums, i + 1, j))) {
      pairs.push(onlyBefore(was))
      i++
    } else {
      pairs.push({ before: null, after: is })
      j++
    }
  }
  return pairs
}

function at(table: Table, row: number, column: number): number {
  return table[row]?.[column] ?? 0
}
