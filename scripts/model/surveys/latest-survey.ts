import type { Publication, Survey } from '../archive.ts'

/** The survey whose fieldwork began last; `null` when no date of any survey is known. */
export function latestSurvey(publications: readonly Publication[]): Survey | null {
  const surveys = publications.flatMap((publication) => [...publication.surveys, ...publication.otherSurveys])
  const dated = surveys.filter((survey) => beganOn(survey) !== '')
  return dated.toSorted((a, b) => beganOn(a).localeCompare(beganOn(b), 'en')).at(-1) ?? null
}

function beganOn({ fieldwork }: Survey): string {
  return fieldwork?.from ?? fieldwork?.to ?? ''
}
