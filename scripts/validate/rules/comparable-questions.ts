import type { Report } from '../../report/problem.ts'
import type { QuestionFields, SurveyFields } from '../schemas/survey-fields.ts'
import type { ValidContent } from '../valid-content.ts'

type Asked = { readonly survey: SurveyFields; readonly question: QuestionFields }

/** Questions that are declared comparable were put to people chosen in the same way, and their indexes have one scale. */
export function comparableQuestions({ publications }: ValidContent, report: Report): void {
  const known = new Map(publications.flatMap(({ id, surveys }) => surveys.flatMap((survey) => questionsOf(id, survey))))
  for (const { fields, placeOf } of publications.flatMap(({ surveys }) => surveys)) {
    for (const [index, question] of fields.questions.entries()) {
      const declared = question['compares-with']
      const earlier = declared?.comparable ? known.get(declared.question) : undefined
      if (declared === undefined || earlier === undefined) continue
      const place = placeOf(['questions', index, 'compares-with', 'comparable'])
      for (const difference of differences({ survey: fields, question }, earlier)) {
        report('figures/unlike-compared', place, { question: declared.question, ...difference })
      }
    }
  }
}

function questionsOf(publicationId: string, { id, fields }: { readonly id: string; readonly fields: SurveyFields }) {
  return fields.questions.map((question): [string, Asked] => [
    `${publicationId}/${id}#${question.id}`,
    { survey: fields, question },
  ])
}

// What one of them does not say may well be the same.
function differences(later: Asked, earlier: Asked) {
  const [kind, kindBefore] = [later.survey.kind, earlier.survey.kind]
  const [scale, scaleBefore] = [scaleOf(later), scaleOf(earlier)]
  return [
    ...(kind === undefined || kindBefore === undefined || kind === kindBefore
      ? []
      : [{ differs: 'kind', here: kind, there: kindBefore } as const]),
    ...(scale === null || scaleBefore === null || scale === scaleBefore
      ? []
      : [{ differs: 'scale', here: scale, there: scaleBefore } as const]),
  ]
}

function scaleOf({ question: { index } }: Asked): string | null {
  return index?.from === undefined || index.to === undefined ? null : `${index.from}…${index.to}`
}
