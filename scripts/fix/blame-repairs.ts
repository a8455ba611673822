import { hasErrors, type Problem } from '../report/problem.ts'

/** Why repairs of a file are not kept: the problem is still there, or a new one came with them. */
export type Blame = 'remains' | 'new-problem'

/**
 * What is wrong with the repairs of a file, by what was found in it before and after; `null` when nothing is.
 *
 * While a file has errors, not every rule sees it. What comes to light when it can be read again has been there all the
 * time, and only what a text can do wrong by itself counts as new.
 */
export function blameRepairs(
  repaired: readonly Problem[],
  before: readonly Problem[],
  after: readonly Problem[],
): Blame | null {
  const [countsBefore, countsAfter] = [countByKind(before), countByKind(after)]
  for (const kind of new Set(repaired.map(kindOf))) {
    const count = placesOf(repaired.filter((problem) => kindOf(problem) === kind)).size
    if ((countsAfter.get(kind) ?? 0) > (countsBefore.get(kind) ?? 0) - count) return 'remains'
  }
  const looked = hasErrors(before) ? after.filter(isOfItsOwn) : after
  const hasNew = looked.map(kindOf).some((kind) => (countsAfter.get(kind) ?? 0) > (countsBefore.get(kind) ?? 0))
  return hasNew ? 'new-problem' : null
}

/** A problem of the text of one file, whatever stands in the others. */
function isOfItsOwn({ rule }: Problem): boolean {
  return /^(file|yaml|markdown|field)\//.test(rule)
}

// Neither place nor words: a repair moves what comes after it, and may be among the words that another problem quotes.
function kindOf({ rule, level }: Problem): string {
  return `${level} ${rule}`
}

function countByKind(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const problem of problems) {
    // Some rules tell once for a text how often something is in it.
    const count = 'count' in problem.details ? Number(problem.details.count) : 1
    counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + count)
  }
  return counts
}

// Several problems may point to the same words, and go with one repair.
function placesOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(({ place }) => `${place.line}:${place.column}`))
}
