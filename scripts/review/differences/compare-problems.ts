import { groupBy } from '../../model/group-by.ts'
import { isAboutSeals } from '../../report/comparison/tell-broken-seals.ts'
import { formatMessage } from '../../report/format-message.ts'
import type { Problem } from '../../report/problem.ts'
import { sortProblems } from '../../report/sort-problems.ts'

/** What a version brings, and what it does away with. */
export type ProblemChanges = {
  /** Errors and warnings that were not there; errors in what is sealed stand apart. */
  readonly new: readonly Problem[]
  readonly seals: readonly Problem[]
  /** Those errors that the earlier version had as well. */
  readonly oldSeals: readonly Problem[]
  /** Warnings that somebody has newly taken responsibility for. */
  readonly acknowledged: readonly Problem[]
  readonly gone: readonly Problem[]
}

/** The problems that only one of two versions has, whatever lines they have moved to. */
export function compareProblems(before: readonly Problem[], after: readonly Problem[]): ProblemChanges {
  const added = without(after, before)
  const gone = without(before, after).filter(({ level }) => level !== 'acknowledged')
  const open = added.filter(({ level }) => level !== 'acknowledged')
  const seals = after.filter(isBrokenSeal)
  return {
    new: sortProblems(open.filter((one) => !isBrokenSeal(one))),
    // A seal that was broken before has not been mended since.
    seals: sortProblems(seals),
    oldSeals: sortProblems(seals.filter((one) => !added.includes(one))),
    acknowledged: sortProblems(added.filter(({ level }) => level === 'acknowledged')),
    gone: sortProblems(gone),
  }
}

// What is not sealed yet is as it was published.
function isBrokenSeal(problem: Problem): boolean {
  return problem.level === 'error' && isAboutSeals(problem)
}

function without(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const known = groupBy(others, keyOf)
  return [...groupBy(problems, keyOf)].flatMap(([key, own]) => own.slice(known.get(key)?.length ?? 0))
}

// Lines stand in some messages, and move when something above them changes.
function keyOf(problem: Problem): string {
  const { message } = formatMessage(problem, 'sv')
  const kind = problem.level === 'acknowledged' ? 'acknowledged' : 'open'
  return JSON.stringify([
    problem.rule,
    kind,
    problem.place.file,
    message.replace(/\brad(?:en|erna)? \d+(?:(?:,| och) \d+)*/g, 'rad'),
  ])
}
