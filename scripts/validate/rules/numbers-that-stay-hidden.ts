import type { Report } from '../../report/problem.ts'
import { type AnswerList, answerListsIn } from '../answer-lists.ts'
import type { RuleContext } from '../rule.ts'
import type { AnswerFields, GroupFields, QuestionFields } from '../schemas/survey-fields.ts'
import { smallestGroup } from '../smallest-group.ts'
import { inDefaultLanguage } from '../texts/in-default-language.ts'
import type { ValidContent } from '../valid-content.ts'

/** What is suppressed cannot be worked out: one answer from the others and the base, or one group from the other groups. */
export function numbersThatStayHidden(content: ValidContent, report: Report, context: RuleContext): void {
  const { site } = context
  for (const list of answerListsIn(content, site)) {
    const index = answerToWorkOut(list)
    const answer = index === null ? undefined : list.answers[index]
    if (index === null || answer === undefined) continue
    const place = list.valid.placeOf([...list.path, 'answers', index, 'text'])
    report('privacy/suppressed-in-vain', place, { part: 'answer', name: inDefaultLanguage(answer.text, site) })
  }
  for (const { fields, placeOf } of content.publications.flatMap(({ surveys }) => surveys)) {
    for (const [at, question] of fields.questions.entries()) {
      const index = groupToWorkOut(question, smallestGroup(context))
      const group = index === null ? undefined : question.groups[index]
      if (index === null || group === undefined) continue
      const place = placeOf(['questions', at, 'groups', index, 'text'])
      report('privacy/suppressed-in-vain', place, { part: 'group', name: inDefaultLanguage(group.text, site) })
    }
  }
}

// Where several answers could be given, they are not parts of a whole.
function answerToWorkOut({ base, answers, allowsSeveral }: AnswerList): number | null {
  const index = onlySuppressed(answers)
  if (index === null || base === undefined || allowsSeveral) return null
  return answers.length > 1 ? index : null
}

// Groups of a question may divide people in several ways, by sex and by age; those of one way stand beside each other.
function groupToWorkOut({ base, groups }: QuestionFields, limit: number): number | null {
  const index = onlySuppressed(groups)
  if (index === null || base === undefined) return null
  const sums = runsAround(groups, index).map(baseOf)
  return sums.some((sum) => sum !== null && sum < base && base - sum < limit) ? index : null
}

function onlySuppressed(items: readonly Pick<AnswerFields, 'suppressed'>[]): number | null {
  const index = items.findIndex(({ suppressed }) => suppressed)
  return index === -1 || items.some(({ suppressed }, at) => suppressed && at !== index) ? null : index
}

/** Every stretch of the list that the item is in, without the item itself. */
function runsAround(groups: readonly GroupFields[], index: number): readonly (readonly GroupFields[])[] {
  const starts = Array.from({ length: index + 1 }, (_, start) => start)
  const ends = Array.from({ length: groups.length - index }, (_, after) => index + after + 1)
  return starts.flatMap((start) => ends.map((end) => [...groups.slice(start, index), ...groups.slice(index + 1, end)]))
}

function baseOf(groups: readonly GroupFields[]): number | null {
  return groups.reduce<number | null>((sum, { base }) => (sum === null || base === undefined ? null : sum + base), 0)
}
