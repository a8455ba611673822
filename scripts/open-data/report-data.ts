import { idsOf, optionalText, remarksJson, sourcesJson, textJson } from '../compare/json/json-parts.ts'
import type { Figure, Outcome, Report, Source } from '../model/archive.ts'
import type { FigureData, OutcomeData, ReportData } from './publication-data-schema.ts'

/** One report with all it says. */
export function reportData(report: Report): ReportData {
  return {
    id: report.id,
    title: textJson(report.title),
    'as-of': report.asOf,
    by: idsOf(report.by),
    published: report.published,
    covers: report.covers && { from: report.covers.from, to: report.covers.to },
    summary: optionalText(report.summary),
    effects: optionalText(report.effects),
    outcomes: report.outcomes.map(outcomeData),
    also: report.also.map(({ text, by, figures, sources }) => ({
      text: textJson(text),
      by: idsOf(by),
      figures: figures.map(figureData),
      sources: sourcesJson(sources),
    })),
    sources: sourcesJson(report.sources),
    remarks: remarksJson(report.remarks),
  }
}

/** One number of a report. */
export function figureData({ value, unit, qualifier, of, places, source }: Figure): FigureData {
  return { value, unit: unit.id, qualifier, of, places: idsOf(places), source: optionalSource(source) }
}

function outcomeData(outcome: Outcome): OutcomeData {
  return {
    commitment: outcome.commitment.reference,
    status: outcome.status,
    figures: outcome.figures.map(figureData),
    explanation: optionalText(outcome.explanation),
    evidence: sourcesJson(outcome.evidence),
    assessments: outcome.assessments.map(({ by, says, date, source }) => ({
      by,
      says: textJson(says),
      date,
      source: optionalSource(source),
    })),
    remarks: remarksJson(outcome.remarks),
  }
}

function optionalSource(source: Source | null) {
  return source === null ? null : (sourcesJson([source])[0] ?? null)
}
