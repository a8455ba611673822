import { placesInOrder } from '../../compare/in-order.ts'
import { isFields } from '../../model/fields.ts'
import { byCodeUnit } from '../../words/by-code-unit.ts'
import { likenessOfValues } from './likeness-of-values.ts'
import { fieldOf } from './same-value.ts'

/** An item of one list, or of both; positions count from 0. */
export type Match =
  | { readonly kind: 'both'; readonly before: number; readonly after: number; readonly isMoved: boolean }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number }

// What tells the items of our lists apart, the surest first.
const TELLING = [
  'id',
  'party',
  'commitment',
  'promise',
  'question',
  'unit',
  'from',
  'words',
  'url',
  'text',
  'title',
  'name',
  'role',
  'number',
]
const LIKE_ENOUGH = 0.5
// Comparing every item with every other one takes the square of their number.
const MOST_TO_LIKEN = 200

/**
 * Which items of two lists are the same ones: equal, else told by a name of their own, else much alike. An item that has
 * changed places with others is moved; as few as possible are.
 */
export function matchLists(before: readonly unknown[], after: readonly unknown[]): readonly Match[] {
  const pairs = new Map<number, number>()
  const left = () => withoutPartner(before.length, after.length, pairs)
  pairBy((one) => JSON.stringify(one, sortedFields), before, after, left(), pairs)
  for (const key of ['promise+id', ...TELLING]) pairBy((one) => nameOf(one, key), before, after, left(), pairs)
  pairAlike(before, after, left(), pairs)
  pairNumbers(before, after, left(), pairs)
  return toMatches(before.length, after.length, pairs)
}

/** Positions that have no partner yet. */
type Left = { readonly before: readonly number[]; readonly after: readonly number[] }
/** From positions in the later list to those in the earlier one. */
type Pairs = Map<number, number>

function withoutPartner(beforeLength: number, afterLength: number, pairs: Pairs): Left {
  const taken = new Set(pairs.values())
  return {
    before: Array.from({ length: beforeLength }, (_, at) => at).filter((at) => !taken.has(at)),
    after: Array.from({ length: afterLength }, (_, at) => at).filter((at) => !pairs.has(at)),
  }
}

function sortedFields(_: string, value: unknown): unknown {
  return isFields(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b))) : value
}

function nameOf(one: unknown, key: string): string | null {
  const values = key.split('+').map((part) => fieldOf(one, part))
  return values.some((value) => value === undefined || value === null) ? null : JSON.stringify(values)
}

function pairBy(
  keyOf: (one: unknown) => string | null,
  before: readonly unknown[],
  after: readonly unknown[],
  left: Left,
  pairs: Pairs,
): void {
  const waiting = new Map<string, number[]>()
  // From the end, so that the first one waits at the end of its list, from where it is taken at once.
  for (const at of left.before.toReversed()) {
    const key = keyOf(before[at])
    if (key === null) continue
    const alike = waiting.get(key)
    if (alike === undefined) waiting.set(key, [at])
    else alike.push(at)
  }
  for (const at of left.after) {
    const key = keyOf(after[at])
    const partner = key === null ? undefined : waiting.get(key)?.pop()
    if (partner !== undefined) pairs.set(at, partner)
  }
}

function pairAlike(before: readonly unknown[], after: readonly unknown[], left: Left, pairs: Pairs): void {
  if (left.before.length > MOST_TO_LIKEN || left.after.length > MOST_TO_LIKEN) return
  const candidates = left.before
    .flatMap((one) => left.after.map((other) => ({ one, other, like: likenessOfValues(before[one], after[other]) })))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like || a.one - b.one || a.other - b.other)
  const taken = new Set<number>()
  for (const { one, other } of candidates) {
    if (taken.has(one) || pairs.has(other)) continue
    taken.add(one)
    pairs.set(other, one)
  }
}

// The two ends of a range have nothing but their places.
function pairNumbers(before: readonly unknown[], after: readonly unknown[], left: Left, pairs: Pairs): void {
  const leftBefore = new Set(left.before)
  for (const at of left.after) {
    if (leftBefore.has(at) && typeof before[at] === 'number' && typeof after[at] === 'number') pairs.set(at, at)
  }
}

function toMatches(beforeLength: number, afterLength: number, pairs: Pairs): readonly Match[] {
  const inOrder = [...pairs].sort(([a], [b]) => a - b)
  const still = placesInOrder(inOrder.map(([, before]) => before))
  const both = inOrder.map(
    ([after, before], place) => ({ kind: 'both', before, after, isMoved: !still.has(place) }) as const,
  )
  const left = withoutPartner(beforeLength, afterLength, pairs)
  return [
    ...[...both, ...left.after.map((after) => ({ kind: 'added', after }) as const)].sort((a, b) => a.after - b.after),
    ...left.before.map((before) => ({ kind: 'removed', before }) as const),
  ]
}
