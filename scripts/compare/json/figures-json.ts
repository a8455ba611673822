import type { Answer, AnswerGroup } from '../../model/archive.ts'
import { inHundredths } from '../in-hundredths.ts'
import type { ComparedFigures, ShareDifference } from '../list-compared-figures.ts'
import type { ComparisonJson } from './comparison-schema.ts'
import { computedAnswerJson } from './computed-answer-json.ts'
import { textJson } from './json-parts.ts'

type FiguresJson = ComparisonJson['surveys'][number]['questions'][number]['figures'][number]
type SideJson = NonNullable<FiguresJson['before']>
type AnswerJson = NonNullable<FiguresJson['answers'][number]['before']>

/** The figures of two questions beside each other, with the margins of error that the program works out. */
export function figuresJson({ group, before, after, answers }: ComparedFigures): FiguresJson {
  return {
    group: group && textJson(group.text),
    before: before && sideJson(before),
    after: after && sideJson(after),
    answers: answers.map(({ one, before: was, after: is, difference }) => ({
      text: textJson(one.text),
      before: was && answerJson(was),
      after: is && answerJson(is),
      difference: difference && differenceJson(difference),
    })),
  }
}

function sideJson({ base, index, isSuppressed }: Pick<AnswerGroup, 'base' | 'index' | 'isSuppressed'>): SideJson {
  return { base, index: index && { ...index }, suppressed: isSuppressed }
}

function answerJson(answer: Answer): AnswerJson {
  const { share, count, isSuppressed } = answer
  return { share, count, suppressed: isSuppressed, ...computedAnswerJson(answer) }
}

function differenceJson({ points, interval, isWithinMargin }: ShareDifference) {
  return {
    points: inHundredths(points),
    low: inHundredths(interval.low),
    high: inHundredths(interval.high),
    'within-margin': isWithinMargin,
  }
}
