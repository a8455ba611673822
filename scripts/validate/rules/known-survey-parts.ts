import type { Report } from '../../report/problem.ts'
import {
  checkInPublication,
  checkReference,
  type Reference,
  referenceAt,
  referencesIn,
} from '../references/check-reference.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** The questions and findings that led to a promise, or that a question is compared with, exist. */
export function knownSurveyParts({ publications }: ValidContent, report: Report, context: RuleContext): void {
  for (const reference of publications.flatMap(inFolder)) checkPart(reference, report, context)
}

function inFolder({ promises, surveys }: ValidPublication): readonly Reference[] {
  return [
    ...promises.flatMap((promise) => referencesIn(promise, ['because'], promise.fields.because)),
    ...surveys.flatMap((survey) =>
      survey.fields.questions.flatMap((question, index) =>
        referenceAt(survey, ['questions', index, 'compares-with', 'question'], question['compares-with']?.question),
      ),
    ),
  ]
}

// A survey that does not exist is one problem; what it would have contained is not looked for.
function checkPart(reference: Reference, report: Report, context: RuleContext): void {
  const [survey = '', part = ''] = reference.text.split('#')
  const [publicationId = '', surveyId = ''] = survey.split('/')
  const parts = context.known.publications.get(publicationId)?.surveyParts.get(surveyId)
  if (parts === undefined) {
    checkInPublication(
      'reference/unknown-survey',
      { ...reference, text: survey },
      ({ surveys }) => surveys,
      context,
      report,
    )
  } else {
    checkReference('reference/unknown-survey-part', { ...reference, text: part }, parts, report, survey)
  }
}
