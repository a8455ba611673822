import type { PublicPromise } from '../model/archive.ts'
import type { PromiseScore } from './score-promises.ts'

/**
 * Scores that have promises in common, together: what has nothing in common need not be weighed against each other. Takes
 * as long as there are scores, however many groups become one (disjoint sets; B. A. Galler and M. J. Fischer, An Improved
 * Equivalence Algorithm, Communications of the ACM 7, 1964).
 */
export function groupScores(scores: readonly PromiseScore[]): readonly (readonly PromiseScore[])[] {
  const groups = new Map<PublicPromise, Group>()
  const groupOf = (promise: PublicPromise): Group => {
    const group = groups.get(promise) ?? { first: null, last: null, joined: null }
    groups.set(promise, group)
    return wholeOf(group)
  }
  for (const score of scores) {
    const group = join(groupOf(score.earlier), groupOf(score.later))
    append(group, { score, next: null })
  }
  return [...new Set([...groups.values()].map(wholeOf))].map(scoresIn)
}

/** A list that another can be added to in one step; `joined` is the group that this one has become a part of. */
type Group = { first: Link | null; last: Link | null; joined: Group | null }
type Link = { readonly score: PromiseScore; next: Link | null }

function wholeOf(group: Group): Group {
  let whole = group
  while (whole.joined !== null) whole = whole.joined
  // The next one who asks finds it in one step.
  if (group !== whole) group.joined = whole
  return whole
}

function join(group: Group, other: Group): Group {
  if (group === other) return group
  other.joined = group
  if (other.first !== null) append(group, other.first)
  group.last = other.last ?? group.last
  return group
}

function append(group: Group, link: Link): void {
  if (group.last === null) group.first = link
  else group.last.next = link
  group.last = link
}

function scoresIn(group: Group): readonly PromiseScore[] {
  const scores: PromiseScore[] = []
  for (let link = group.first; link !== null; link = link.next) scores.push(link.score)
  return scores
}
