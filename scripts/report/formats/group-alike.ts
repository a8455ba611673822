import { groupBy } from '../../model/group-by.ts'
import type { Problem } from '../problem.ts'
import type { Rule } from '../problem-details.ts'
import { sortProblems } from '../sort-problems.ts'

/** Problems that one mistake may have caused, in reading order: the one to tell, and where it shows besides. */
export type AlikeProblems = { readonly first: Problem; readonly others: readonly Problem[] }

/** What the mistake is told by, for rules that find it wherever it shows. */
const CAUSES: { readonly [R in Rule]?: (problem: Problem<R>) => string } = {
  'reference/unknown-publication': whatIsMissing,
  'reference/unknown-theme': whatIsMissing,
  'reference/unknown-promise': whatIsMissing,
  'reference/unknown-survey': whatIsMissing,
  'reference/unknown-survey-part': whatIsMissing,
  // Without any commitment, it is the file that is missing.
  'reference/unknown-commitment': (problem) =>
    problem.details.known.length === 0 ? (problem.details.scope ?? '') : whatIsMissing(problem),
  'reference/unknown-party': whatIsMissing,
  'reference/unknown-area': whatIsMissing,
  'link/unknown-file': ({ place, details }) => `${publicationIn(place.file)} ${details.file}`,
  'structure/promise-without-commitment': ({ details }) => (details.isNone ? details.file : details.promise),
  'seal/unsealed': ({ details }) => (details.items === null ? '' : details.publication),
  'translation/missing': ({ place, details }) => `${publicationIn(place.file)} ${details.language}`,
}

/**
 * The problems for people, each mistake once: an id that is gone from one file is one thing to put right, however many
 * point to it. Programs want all of them, each at its line. They stand in reading order, those of one mistake where it
 * shows first.
 */
export function groupAlike(problems: readonly Problem[]): readonly AlikeProblems[] {
  const sorted = sortProblems(problems)
  const groups = groupBy(sorted, (problem) => causeOf(problem) ?? problem)
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]))
}

function causeOf(problem: Problem): string | null {
  // The two belong together by the type of Problem, which TypeScript cannot follow through a list of problems.
  const tell = CAUSES[problem.rule] as ((problem: Problem) => string) | undefined
  return tell === undefined ? null : `${problem.rule} ${problem.level} ${tell(problem)}`
}

function whatIsMissing({ details }: Problem<Extract<Rule, `reference/unknown-${string}`>>): string {
  return `${details.scope ?? ''} ${details.id}`
}

/** `2018` of `content/2018/commitments.yaml`. */
function publicationIn(file: string): string {
  return file.split('/')[1] ?? ''
}
