import type { Answer, Index, Question, QuestionComparison } from '../archive.ts'
import { hasOneScale } from './has-one-scale.ts'
import { type LeadingValue, leadingAnswer, leadingValueOf } from './leading-value.ts'

/** A question through the years, as far back as the answers can be compared. */
export type ComparisonSeries = {
  /** What the years are compared by: an index, or else an answer. */
  readonly index: Index | null
  readonly answer: Answer | null
  /** Indexes on different scales are neither drawn on one axis nor named with one scale. */
  readonly hasOneScale: boolean
  /** Oldest first; the question itself comes last. */
  readonly points: readonly SeriesPoint[]
  /** Where the series begins because what came before cannot be compared; `null` when nothing is said to have. */
  readonly brokenFrom: QuestionComparison | null
}

export type SeriesPoint = {
  readonly question: Question
  readonly value: LeadingValue | null
  readonly isLast: boolean
  /** What is said about comparing it with the point before. */
  readonly comparison: QuestionComparison | null
}

/** Follows a question back from survey to survey, until the answers can no longer be compared. */
export function comparisonSeries(question: Question): ComparisonSeries {
  const points: SeriesPoint[] = []
  const comparedBy = { index: question.index, answer: leadingAnswer(question) }
  for (let asked: Question | null = question; asked !== null; ) {
    const comparison: QuestionComparison | null = asked.comparesWith
    points.unshift({ question: asked, value: valueLike(question, asked), isLast: asked === question, comparison })
    if (comparison !== null && !comparison.comparable)
      return { ...comparedBy, ...onPoints(points), brokenFrom: comparison }
    const earlier: Question | null = comparison?.question ?? null
    // Two questions that are each compared with the other would lead round and round.
    asked = points.some((point) => point.question === earlier) ? null : earlier
  }
  return { ...comparedBy, ...onPoints(points), brokenFrom: null }
}

function onPoints(points: readonly SeriesPoint[]) {
  return { points, hasOneScale: hasOneScale(points.map(({ value }) => value)) }
}

// A source may have listed its answers in another order, or printed a sum or an index one year only. What the earlier
// survey has instead is something else, which would be taken for the same.
function valueLike({ index, ...question }: Question, earlier: Question): LeadingValue | null {
  if (index !== null) return leadingValueOf(earlier, null)
  const answers = [...earlier.aggregates, ...earlier.answers]
  return leadingValueOf({ ...earlier, index: null, answers }, leadingAnswer(question))
}
