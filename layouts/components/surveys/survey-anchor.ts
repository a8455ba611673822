import type { Survey } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'

type SurveyPart = { readonly id: string; readonly survey: Survey }

/** The id that a question or finding is linked by, on the page of its survey alone: elsewhere others may have the same. */
export function surveyAnchor(page: Page, { id, survey }: SurveyPart): { readonly id?: string } {
  return page.subject === survey ? { id } : {}
}
