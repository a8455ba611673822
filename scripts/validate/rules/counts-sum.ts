import { isPercent } from '../../model/measuring/is-percent.ts'
import type { Report } from '../../report/problem.ts'
import { type AnswerList, answerListsIn } from '../answer-lists.ts'
import { figuresIn } from '../figures-in.ts'
import type { RuleContext } from '../rule.ts'
import type { QuestionFields, SurveyFields } from '../schemas/survey-fields.ts'
import type { ValidContent } from '../valid-content.ts'

/**
 * The parts are no more than the whole: answers and groups beside all who answered, a question beside the survey, a figure
 * beside its `of`.
 */
export function countsSum(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const list of answerListsIn(content, site)) {
    if (list.allowsSeveral) checkEachAnswer(list, report)
    else checkAnswers(list, report)
    checkGroup(list, report)
  }
  for (const { fields, placeOf } of content.publications.flatMap(({ surveys }) => surveys)) {
    for (const [index, question] of fields.questions.entries()) {
      const counts = respondentsOf(question, fields)
      if (counts !== null) report('figures/counts-sum', placeOf(['questions', index, 'base']), counts)
    }
  }
  for (const { valid, path, figure } of figuresIn(content)) {
    // 82 per cent of 50 are no part of 50.
    if (figure.of === undefined || figure.value <= figure.of || isPercent(figure.unit)) continue
    const details = { part: 'figure', group: null, found: figure.value, whole: figure.of } as const
    report('figures/counts-sum', valid.placeOf([...path, 'value']), details)
  }
}

function checkAnswers({ valid, path, group, base, answers }: AnswerList, report: Report): void {
  const counts = answers.flatMap(({ count }) => (count === undefined ? [] : [count]))
  const sum = counts.reduce((total, count) => total + count, 0)
  // One answer alone is what a source mentions in passing; the others are not known.
  const isComplete = counts.length >= 2 && counts.length === answers.length
  if (base === undefined || sum === base || (sum < base && !isComplete)) return
  report('figures/counts-sum', valid.placeOf([...path, 'answers']), { part: 'answers', group, found: sum, whole: base })
}

// Where several answers could be given, their sum says nothing; each of them is still given by some of those who answered.
function checkEachAnswer({ valid, path, group, base, answers }: AnswerList, report: Report): void {
  if (base === undefined) return
  for (const [index, { count }] of answers.entries()) {
    if (count === undefined || count <= base) continue
    const details = { part: 'answer', group, found: count, whole: base } as const
    report('figures/counts-sum', valid.placeOf([...path, 'answers', index, 'count']), details)
  }
}

// Groups are not added up: the same people may stand in a group by age and in one by sex.
function checkGroup({ valid, path, group, base, wholeBase }: AnswerList, report: Report): void {
  if (base === undefined || wholeBase === undefined || base <= wholeBase) return
  const details = { part: 'group', group, found: base, whole: wholeBase } as const
  report('figures/counts-sum', valid.placeOf([...path, 'base']), details)
}

// ”About 900” and ”over 900” may well be the same people as 914.
function respondentsOf({ base }: QuestionFields, { respondents }: SurveyFields) {
  if (base === undefined || respondents == null || respondents.qualifier !== 'exactly') return null
  if (base <= respondents.count) return null
  return { part: 'question', group: null, found: base, whole: respondents.count } as const
}
