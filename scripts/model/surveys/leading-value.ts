import type { Answer, AnswerGroup, Index, Question } from '../archive.ts'
import { sameAnswer } from './same-answer.ts'
import type { Interval } from './wilson-interval.ts'

/** The one number that stands for a question where it is shown in brief, beside other groups or other years. */
export type LeadingValue =
  | { readonly kind: 'index'; readonly index: Index; readonly base: number | null }
  | {
      readonly kind: 'share'
      readonly answer: Answer
      /** In percent. */
      readonly share: number
      readonly interval: Interval | null
      readonly base: number | null
    }
  | { readonly kind: 'suppressed' }

/** The answer that a question is about: the first sum of the source, or else the first answer. */
export function leadingAnswer({ aggregates, answers }: Pick<Question, 'aggregates' | 'answers'>): Answer | null {
  return aggregates[0] ?? answers[0] ?? null
}

/** The index of a question, or the share of the answer that it is about; `null` when neither is known. */
export function leadingValue(question: Question): LeadingValue | null {
  return valueAsked(question, leadingAnswer(question))
}

/** The same number for one group; a group without that answer has none. */
export function leadingValueOf(
  group: Asked & Pick<AnswerGroup, 'answers'>,
  answer: Answer | null,
): LeadingValue | null {
  return valueAsked(group, answer === null ? null : sameAnswer(answer, group.answers))
}

type Asked = Pick<AnswerGroup, 'base' | 'index' | 'isSuppressed'>

function valueAsked({ base, index, isSuppressed }: Asked, answer: Answer | null): LeadingValue | null {
  if (isSuppressed || answer?.isSuppressed) return { kind: 'suppressed' }
  if (index !== null) return { kind: 'index', index, base }
  const share = answer?.share ?? answer?.computedShare ?? null
  return answer === null || share === null ? null : { kind: 'share', answer, share, interval: answer.interval, base }
}
