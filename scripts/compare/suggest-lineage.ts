import { munkres } from 'munkres'
import type { Publication, PublicPromise } from '../model/archive.ts'
import type { LineageChange } from '../model/vocabulary.ts'
import { compareCommitments } from './compare-commitments.ts'
import { compareFields } from './compare-fields.ts'
import { comparePublications } from './compare-publications.ts'
import type { Comparison } from './comparison.ts'
import { positionsIn } from './group-promises.ts'
import { groupScores } from './group-scores.ts'
import { promiseJson } from './json/publication-json.ts'
import { computedKinds } from './promise-kinds.ts'
import { PROMISE_FIELDS } from './record-fields.ts'
import { type PromiseScore as Score, scorePromises } from './score-promises.ts'

/** Two promises that may belong together. A guess for an editor to judge, never to be published as a fact. */
export type SuggestedLineage = {
  readonly earlier: PublicPromise
  readonly later: PublicPromise
  /** How alike they are, from 0 to 1. */
  readonly likeness: number
  /** What the fields show. */
  readonly change: LineageChange
}

/** So alike are promises that are worth an editor's time. */
const ALIKE = 0.25

/**
 * For promises of which nothing is declared: which new one may continue which one that is gone. Of all ways to put them
 * together, the one that is most alike in all (an optimal assignment), each promise in it at most once.
 */
export function suggestLineage(earlier: Publication, later: Publication): readonly SuggestedLineage[] {
  const comparison = comparePublications(earlier, later)
  const gone = comparison.promises.filter(({ leading }) => leading === 'gone').flatMap((change) => change.earlier)
  const added = comparison.promises.filter(({ leading }) => leading === 'new').flatMap((change) => change.later)
  const scores = scorePromises(gone, added, ALIKE)
  const suggested = groupScores(scores)
    .flatMap(assign)
    .map((score) => ({ ...score, change: changeBetween(score, comparison) }))
  const position = positionsIn(later.promises)
  return suggested.sort((a, b) => (position.get(a.later) ?? 0) - (position.get(b.later) ?? 0))
}

function assign(scores: readonly Score[]): readonly Score[] {
  const [earlier, later] = [
    [...new Set(scores.map((one) => one.earlier))],
    [...new Set(scores.map((one) => one.later))],
  ]
  const [rows, columns] = [positionsIn(earlier), positionsIn(later)]
  const cells = earlier.map(() => new Array<Score | null>(later.length).fill(null))
  for (const score of scores) {
    const row = cells[rows.get(score.earlier) ?? -1]
    const column = columns.get(score.later)
    if (row !== undefined && column !== undefined) row[column] = score
  }
  const costs = cells.map((row) => row.map((score) => 1 - (score?.likeness ?? 0)))
  return munkres(costs).flatMap(([row, column]) => cells[row]?.[column] ?? [])
}

function changeBetween({ earlier, later }: Score, { themes, of }: Comparison): LineageChange {
  const fields = compareFields(promiseJson(earlier), promiseJson(later), PROMISE_FIELDS)
  const pairs = [{ earlier, later, fields, declared: null, isMoved: false }]
  const commitments = compareCommitments(earlier.commitments, later.commitments)
  const kinds = computedKinds({ earlier: [earlier], later: [later], pairs, commitments, themes, of })
  const [isMore, isLess] = [kinds.includes('strengthened'), kinds.includes('weakened')]
  if (isMore !== isLess) return isMore ? 'strengthened' : 'weakened'
  return kinds.length === 0 ? 'unchanged' : 'reworded'
}
