import { groupBy } from '../../model/group-by.ts'
import { unitId } from '../../model/unit-id.ts'
import type { Place, Report } from '../../report/problem.ts'
import type { IdKind } from '../../report/problem-details.ts'
import type { Valid, ValidContent, ValidPublication, ValuePath } from '../valid-content.ts'

type Named = { readonly id: string; readonly place: () => Place }

/** An id is used once among things of its kind: addresses and references would be ambiguous otherwise. */
export function uniqueIds(content: ValidContent, report: Report): void {
  reportTwice('party', content.parties.map(byId), report)
  reportTwice('area', content.areas.map(byId), report)
  reportTwice('glossary', content.glossary.map(byId), report)
  reportTwice(
    'unit',
    content.units.map((unit) => ({ id: unitId(unit.fields.unit), place: () => unit.placeOf(['unit']) })),
    report,
  )
  for (const publication of content.publications) inFolder(publication, report)
}

function inFolder({ publication, commitments, surveys, corrections }: ValidPublication, report: Report): void {
  if (publication !== null) reportTwice('theme', entriesAt(publication, ['themes'], publication.fields.themes), report)
  // Two promises may both have a commitment of one name, as references name the promise as well.
  for (const ofPromise of groupBy(commitments, ({ fields }) => fields.promise).values()) {
    reportTwice('commitment', ofPromise.map(byId), report)
  }
  for (const survey of surveys) {
    // They share one set of ids, as `2018/invanardialog#trygg` may be either.
    const questions = entriesAt(survey, ['questions'], survey.fields.questions)
    const findings = entriesAt(survey, ['findings'], survey.fields.findings)
    reportTwice('survey-part', [...questions, ...findings], report)
  }
  reportTwice('correction', corrections.map(byId), report)
}

function byId({ fields, placeOf }: Valid<{ readonly id: string }>): Named {
  return { id: fields.id, place: () => placeOf(['id']) }
}

function entriesAt(
  { placeOf }: Pick<Valid<unknown>, 'placeOf'>,
  path: ValuePath,
  entries: readonly { readonly id: string }[],
): readonly Named[] {
  return entries.map(({ id }, index) => ({ id, place: () => placeOf([...path, index, 'id']) }))
}

function reportTwice(kind: IdKind, all: readonly Named[], report: Report): void {
  const first = new Map<string, () => Place>()
  for (const { id, place: findPlace } of all) {
    const findFirst = first.get(id)
    if (findFirst === undefined) {
      first.set(id, findPlace)
      continue
    }
    const [earlier, place] = [findFirst(), findPlace()]
    const file = earlier.file === place.file ? null : earlier.file
    report('id/duplicate', place, { kind, id, first: { file, line: earlier.line } })
  }
}
