import type { Json, ListChange } from './comparison.ts'
import { placesInOrder } from './in-order.ts'

/** What an item is about, so that a source with another title is the same source: `null` when only all of it tells. */
export type NameOf = (item: Json) => string | null

type Match = { readonly before: Json; readonly after: Json; readonly from: number; readonly to: number }

/** How a list differs from an earlier one; `null` when it does not. Moves are moves, not removals and additions. */
export function compareLists(before: readonly Json[], after: readonly Json[], nameOf: NameOf): ListChange | null {
  if (JSON.stringify(before) === JSON.stringify(after)) return null
  const same = matchItems(before, after, [], (item) => JSON.stringify(item))
  const matches = matchItems(before, after, same, nameOf)
  const inOrder = placesInOrder(matches.map(({ to }) => to))
  return {
    kind: 'list',
    before,
    after,
    removed: before.filter((_, from) => !matches.some((match) => match.from === from)),
    added: after.filter((_, to) => !matches.some((match) => match.to === to)),
    changed: matches
      .filter((match) => JSON.stringify(match.before) !== JSON.stringify(match.after))
      .map(({ before: was, after: is }) => ({ before: was, after: is })),
    moved: matches.filter((_, place) => !inOrder.has(place)).map(({ after: item }) => item),
  }
}

/** Ties items of one name together, the first of each name with the first; in the order of the earlier list. */
function matchItems(
  before: readonly Json[],
  after: readonly Json[],
  matches: readonly Match[],
  nameOf: NameOf,
): readonly Match[] {
  const [taken, used] = [new Set(matches.map(({ to }) => to)), new Set(matches.map(({ from }) => from))]
  const waiting = new Map<string, number[]>()
  for (const [to, item] of after.entries()) {
    const name = taken.has(to) ? null : nameOf(item)
    if (name !== null) waiting.set(name, [...(waiting.get(name) ?? []), to])
  }
  const found = before.flatMap((item, from): Match[] => {
    const name = used.has(from) ? null : nameOf(item)
    const to = name === null ? undefined : waiting.get(name)?.shift()
    return to === undefined ? [] : [{ before: item, after: after[to] ?? null, from, to }]
  })
  return [...matches, ...found].sort((a, b) => a.from - b.from)
}
