import type { Answer, AnswerGroup, Question } from '../model/archive.ts'
import { differenceInterval, type Estimate } from '../model/surveys/difference-interval.ts'
import { estimatedShare } from '../model/surveys/estimated-share.ts'
import { sameAnswer } from '../model/surveys/same-answer.ts'
import type { Interval } from '../model/surveys/wilson-interval.ts'

/** Everybody who answered, or one group of them, with what is known of them on each side. */
export type ComparedFigures = {
  /** `null` for everybody. */
  readonly group: AnswerGroup | null
  /** `null` where there was no such group. */
  readonly before: Answered | null
  readonly after: Answered | null
  /** Whether something can be said of how many answered, and of an index, on either side. */
  readonly hasBase: boolean
  readonly hasIndex: boolean
  /** Each answer of either side; `before` or `after` is `null` where it was not there. */
  readonly answers: readonly ComparedAnswer[]
}

export type ComparedAnswer = Sides<Answer> & {
  /** Of two random samples. Computed; `null` where their shares are the same, or nobody can tell. */
  readonly difference: ShareDifference | null
}

/** In percentage points, from the earlier share to the later one. */
export type ShareDifference = {
  readonly points: number
  /** Where it lies among all who could have been drawn, with 95 % confidence. */
  readonly interval: Interval
  /** Two random samples could differ as much by chance. */
  readonly isWithinMargin: boolean
}

type Answered = Pick<AnswerGroup, 'base' | 'index' | 'answers' | 'isSuppressed'>

/** `one` is there on one side at least, and gives the words. */
type Sides<Kind> = { readonly one: Kind; readonly before: Kind | null; readonly after: Kind | null }

/**
 * The figures of two questions that can be compared: those of everybody, then those of the groups in which they differ.
 * Nothing where no figure is known.
 */
export function listComparedFigures(earlier: Question, later: Question): readonly ComparedFigures[] {
  const groups = sidesOf(earlier.groups, later.groups).filter(({ before, after }) => !isSame(before, after))
  return [
    figuresOf(null, withSums(earlier), withSums(later)),
    ...groups.map(({ one, before, after }) => figuresOf(one, before, after)),
  ]
    .map((figures) => (areIndependent(earlier, later) ? figures : withoutMargins(figures)))
    .filter(({ hasBase, hasIndex, answers }) => hasBase || hasIndex || answers.length > 0)
}

function figuresOf(group: AnswerGroup | null, before: Answered | null, after: Answered | null): ComparedFigures {
  const answered = [before, after].filter((side) => side !== null)
  return {
    group,
    before,
    after,
    hasBase: answered.some(({ base, isSuppressed }) => base !== null || isSuppressed),
    hasIndex: answered.some(({ index }) => index !== null),
    answers: sidesOf(before?.answers ?? [], after?.answers ?? []).map((sides) => ({
      ...sides,
      difference: differenceOf(estimateOf(sides.before, before), estimateOf(sides.after, after)),
    })),
  }
}

// Two versions of one survey asked the same people.
function areIndependent(earlier: Question, later: Question): boolean {
  return earlier.survey.reference !== later.survey.reference
}

function withoutMargins(figures: ComparedFigures): ComparedFigures {
  return { ...figures, answers: figures.answers.map((answer) => ({ ...answer, difference: null })) }
}

function differenceOf(before: Estimate | null, after: Estimate | null): ShareDifference | null {
  if (before === null || after === null || before.share === after.share) return null
  const interval = differenceInterval(before, after)
  return { points: after.share - before.share, interval, isWithinMargin: interval.low <= 0 && interval.high >= 0 }
}

function estimateOf(answer: Answer | null, answered: Answered | null): Estimate | null {
  const interval = answer?.interval ?? null
  const share = answer && estimatedShare(answer, answered?.base ?? null)
  return interval === null || share === null ? null : { share, interval }
}

function withSums(question: Question): Answered {
  return { ...question, answers: [...question.answers, ...question.aggregates] }
}

/** Those of the later side in their order, then those that are there no more. */
function sidesOf<Kind extends { readonly knownAs: string }>(
  earlier: readonly Kind[],
  later: readonly Kind[],
): readonly Sides<Kind>[] {
  return [
    ...later.map((one) => ({ one, before: sameAnswer(one, earlier), after: one })),
    ...earlier.filter((one) => sameAnswer(one, later) === null).map((one) => ({ one, before: one, after: null })),
  ]
}

function isSame(before: AnswerGroup | null, after: AnswerGroup | null): boolean {
  return JSON.stringify(numbersOf(before)) === JSON.stringify(numbersOf(after))
}

function numbersOf(group: AnswerGroup | null) {
  if (group === null) return null
  const answers = group.answers.map(({ knownAs, share, count, isSuppressed }) => [knownAs, share, count, isSuppressed])
  return [group.isSuppressed, group.base, group.index, answers]
}
