import { firstDay, lastDay } from '../../model/dates.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf } from '../period-of.ts'
import type { RuleContext } from '../rule.ts'
import type { SurveyFields } from '../schemas/survey-fields.ts'
import type { ValidContent } from '../valid-content.ts'

/** Residents were asked before today, and before the promises that a survey led to were made public. */
export function fieldworkBeforePromises({ publications }: ValidContent, report: Report, { today }: RuleContext): void {
  const beginnings = new Map<string, string>()
  for (const { id, surveys } of publications) {
    for (const { id: survey, fields, placeOf } of surveys) {
      const date = beginningOf(fields)
      if (date === null) continue
      beginnings.set(`${id}/${survey}`, date)
      if (firstDay(date) > today) report('time/fieldwork-in-future', placeOf(['fieldwork']), { date, today })
    }
  }
  for (const { publication } of publications) {
    const published = dateOf(publication?.fields.published)
    if (publication === null || published === null) continue
    for (const [index, survey] of publication.fields.surveys.entries()) {
      const date = beginnings.get(survey)
      if (date === undefined || firstDay(date) <= lastDay(published)) continue
      report('time/fieldwork-after-publication', publication.placeOf(['surveys', index]), { survey, date, published })
    }
  }
}

function beginningOf({ fieldwork }: SurveyFields): string | null {
  return dateOf(fieldwork?.from) ?? dateOf(fieldwork?.to)
}
