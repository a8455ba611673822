import type { Commitment, Figure, Outcome, Report } from '../model/archive.ts'
import { asOfReport } from '../model/report-name.ts'
import { saysNothing } from '../model/says-nothing.ts'
import type { FigureFields, OutcomeFields, ReportFields } from '../validate/schemas/report-fields.ts'
import { type Assembly, type DraftPublication, found } from './assemble-publication.ts'
import type { Draft } from './draft.ts'
import { date, optionalDate } from './wording.ts'

export type DraftReport = Draft<Report>

/**
 * One report, tied to the commitments it speaks of.
 *
 * @param id the file name: the as-of date, or `undated`, and perhaps whose word it is
 * @param commitments of the publication, by `promise/commitment`
 */
export function assembleReport(
  id: string,
  fields: ReportFields,
  publication: DraftPublication,
  commitments: ReadonlyMap<string, Commitment>,
  assembly: Assembly,
): DraftReport {
  const { wording, parties } = assembly
  const report: DraftReport = {
    id,
    publication,
    title: wording.text(fields.title),
    asOf: asOfReport(id),
    by: found(fields.by, parties),
    published: optionalDate(fields.published),
    covers: fields.covers === undefined ? null : { from: date(fields.covers.from), to: date(fields.covers.to) },
    summary: wording.optionalText(fields.summary),
    effects: wording.optionalText(fields.effects),
    outcomes: [],
    also: fields.also.map((activity) => ({
      text: wording.text(activity.text),
      by: found(activity.by, parties),
      figures: activity.figures.map((figure) => figureFrom(figure, assembly)),
      sources: wording.sources(activity.sources),
    })),
    sources: [...wording.sources(fields.sources)],
    remarks: [...wording.remarks(fields.remarks)],
  }
  report.outcomes = fields.outcomes.flatMap((outcome) => {
    const commitment = commitments.get(outcome.commitment)
    // Nobody has reported what an empty entry is about.
    if (commitment === undefined || saysNothing(outcome)) return []
    return [outcomeFrom(outcome, commitment, report, assembly)]
  })
  return report
}

function outcomeFrom(fields: OutcomeFields, commitment: Commitment, report: DraftReport, assembly: Assembly): Outcome {
  const { wording } = assembly
  return {
    report,
    commitment,
    status: fields.status ?? null,
    figures: fields.figures.map((figure) => figureFrom(figure, assembly)),
    explanation: wording.optionalText(fields.explanation),
    evidence: wording.sources(fields.evidence),
    assessments: fields.assessments.map(({ by, says, date: day, source }) => ({
      by,
      says: wording.text(says),
      date: optionalDate(day),
      source: source === undefined ? null : wording.source(source),
    })),
    remarks: wording.remarks(fields.remarks),
  }
}

function figureFrom(fields: FigureFields, { wording, areas, unitNamed }: Assembly): Figure {
  return {
    value: fields.value,
    unit: unitNamed(fields.unit),
    qualifier: fields.qualifier,
    of: fields.of ?? null,
    places: found(fields.places, areas),
    source: fields.source === undefined ? null : wording.source(fields.source),
  }
}
