import type { ReportFields } from '../schemas/report-fields.ts'
import type { Valid, ValidContent, ValidPublication } from '../valid-content.ts'
import { type Reference, referenceAt, referencesIn } from './check-reference.ts'

/** Everywhere that a district or place is pointed to. */
export function areaReferences({ areas, publications }: ValidContent): readonly Reference[] {
  const amongAreas = areas.flatMap((area) => [
    ...referenceAt(area, ['part-of'], area.fields['part-of']),
    ...referenceAt(area, ['merged-into'], area.fields['merged-into']),
  ])
  return [...amongAreas, ...publications.flatMap(inFolder)]
}

function inFolder(folder: ValidPublication): readonly Reference[] {
  const { publication } = folder
  return [
    ...(publication === null ? [] : referencesIn(publication, ['areas'], publication.fields.areas)),
    ...folder.promises.flatMap((promise) => referencesIn(promise, ['places'], promise.fields.places)),
    ...folder.commitments.flatMap((commitment) => referencesIn(commitment, ['places'], commitment.fields.places)),
    ...folder.surveys.flatMap((survey) =>
      survey.fields.findings.flatMap(({ places }, index) =>
        referencesIn(survey, ['findings', index, 'places'], places),
      ),
    ),
    ...folder.reports.flatMap(inReport),
  ]
}

function inReport(valid: Valid<ReportFields>): readonly Reference[] {
  return (['outcomes', 'also'] as const).flatMap((list) =>
    valid.fields[list].flatMap(({ figures }, index) =>
      figures.flatMap(({ places }, figure) => referencesIn(valid, [list, index, 'figures', figure, 'places'], places)),
    ),
  )
}
