import type { Report } from '../../report/problem.ts'
import { checkInPublication, type Reference, referenceAt, referencesIn } from '../references/check-reference.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** The surveys behind a publication, and the larger survey that one belongs to, exist. */
export function knownSurveys({ publications }: ValidContent, report: Report, context: RuleContext): void {
  for (const reference of publications.flatMap(inFolder)) {
    checkInPublication('reference/unknown-survey', reference, ({ surveys }) => surveys, context, report)
  }
}

function inFolder({ publication, surveys }: ValidPublication): readonly Reference[] {
  return [
    ...(publication === null ? [] : referencesIn(publication, ['surveys'], publication.fields.surveys)),
    ...surveys.flatMap((survey) => referenceAt(survey, ['part-of'], survey.fields['part-of'])),
  ]
}
