import type { Publication, Survey } from '../model/archive.ts'

/** The surveys that led to a publication or to a promise of it, and stand in the folder of another one. */
export function surveysElsewhere(publication: Publication): readonly Survey[] {
  const named = publication.promises.flatMap(({ because }) =>
    because.map((reason) => (reason.kind === 'question' ? reason.question.survey : reason.finding.survey)),
  )
  return [...new Set([...publication.surveys, ...named])].filter((survey) => survey.publication !== publication)
}

/** The file that a survey is written in, relative to the root of the site. */
export function fileOfSurvey({ id, publication }: Survey): string {
  return `content/${publication.id}/surveys/${id}.yaml`
}
