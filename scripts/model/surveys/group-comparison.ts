import type { Answer, AnswerGroup, Index, Question } from '../archive.ts'
import { hasOneScale } from './has-one-scale.ts'
import { type LeadingValue, leadingAnswer, leadingValueOf } from './leading-value.ts'
import { sameAnswer } from './same-answer.ts'

/** The groups of a question beside everybody, by one number. */
export type GroupComparison = {
  /** By which the groups are compared; it gives the scale. `null` when they are compared by an answer. */
  readonly index: Index | null
  readonly answer: Answer | null
  /** Indexes on different scales are neither drawn on one axis nor named with one scale. */
  readonly hasOneScale: boolean
  /** Everybody first, with `group` as `null`. */
  readonly lines: readonly { readonly group: AnswerGroup | null; readonly value: LeadingValue | null }[]
}

/** Puts the groups of a question beside everybody; `null` when the question has no groups. */
export function groupComparison(question: Question): GroupComparison | null {
  const { aggregates, answers, groups } = question
  if (groups.length === 0) return null
  const answer = answerOf(question)
  const everybody = { ...question, answers: [...aggregates, ...answers] }
  const lines = [
    { group: null, value: leadingValueOf(everybody, answer) },
    ...groups.map((group) => ({ group, value: leadingValueOf(group, answer) })),
  ]
  return {
    answer,
    index: question.index ?? groups.find(({ index }) => index !== null)?.index ?? null,
    hasOneScale: hasOneScale(lines.map(({ value }) => value)),
    lines,
  }
}

// What the question is about, where groups have it: sources often print sums for everybody only.
function answerOf(question: Question): Answer | null {
  const isInGroups = (answer: Answer) => question.groups.some((group) => sameAnswer(answer, group.answers) !== null)
  return [...question.aggregates, ...question.answers].find(isInGroups) ?? leadingAnswer(question)
}
