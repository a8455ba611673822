import type { Report } from '../../report/problem.ts'
import { type AnswerList, answerListsIn } from '../answer-lists.ts'
import type { RuleContext } from '../rule.ts'
import { smallestGroup } from '../smallest-group.ts'
import type { ValidContent } from '../valid-content.ts'

/** The answers of a few people are not shown: whoever knows the group could tell who answered what. */
export function smallGroups(content: ValidContent, report: Report, context: RuleContext): void {
  const limit = smallestGroup(context)
  for (const list of answerListsIn(content, context.site)) {
    const size = sizeOf(list)
    if (size === null || size >= limit || !showsNumbers(list)) continue
    const place = list.valid.placeOf([...list.path, list.base === undefined ? 'answers' : 'base'])
    report('privacy/small-group', place, { group: list.group, size, limit })
  }
}

function showsNumbers({ answers, aggregates, hasIndex }: AnswerList): boolean {
  return hasIndex || [...answers, ...aggregates].some(({ suppressed }) => !suppressed)
}

// Without a base, the numbers of answers tell how many there were.
function sizeOf({ base, answers }: AnswerList): number | null {
  if (base !== undefined) return base
  const counts = answers.flatMap(({ count }) => (count === undefined ? [] : [count]))
  return counts.length === 0 || counts.length < answers.length ? null : counts.reduce((sum, count) => sum + count, 0)
}
