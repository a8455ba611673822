import type { Archive } from '../../model/archive.ts'
import { asUri } from '../as-uri.ts'
import type { Row } from '../table.ts'
import { optionalWordsOfTable } from '../words-of-table.ts'
import { commitmentsIn } from './commitment-rows.ts'
import { placeOf } from './place-of.ts'

/** A row for each commitment that a report says something about, report by report. */
export function outcomeRows(archive: Archive): readonly Row<'outcomes'>[] {
  return commitmentsIn(archive).flatMap(({ outcomes }) =>
    outcomes.map((outcome) => ({
      ...placeOf(outcome),
      'report-as-of': outcome.report.asOf,
      'report-by': outcome.report.by.map(({ id }) => id),
      status: outcome.status,
      explanation: optionalWordsOfTable(archive, outcome.explanation),
      evidence: outcome.evidence.map(({ url }) => asUri(url)),
      figures: outcome.figures.length,
      'covers-from': outcome.report.covers?.from ?? null,
      'covers-to': outcome.report.covers?.to ?? null,
    })),
  )
}

/** A row for each figure that a report gives of a commitment. */
export function figureRows(archive: Archive): readonly Row<'figures'>[] {
  return commitmentsIn(archive).flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) =>
      outcome.figures.map(({ value, unit, qualifier, of, places, source }, index) => ({
        ...placeOf(outcome),
        figure: index + 1,
        value,
        qualifier,
        of,
        unit: unit.id,
        places: places.map(({ id }) => id),
        source: source && asUri(source.url),
      })),
    ),
  )
}
