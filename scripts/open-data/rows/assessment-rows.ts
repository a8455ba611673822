import type { Archive } from '../../model/archive.ts'
import { asUri } from '../as-uri.ts'
import type { Row } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'
import { commitmentsIn } from './commitment-rows.ts'
import { placeOf } from './place-of.ts'

/** A row for each verdict of somebody else than the parties, beside the outcome that it is about. */
export function assessmentRows(archive: Archive): readonly Row<'assessments'>[] {
  return commitmentsIn(archive).flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) =>
      outcome.assessments.map(({ by, says, date, source }, index) => ({
        ...placeOf(outcome),
        assessment: index + 1,
        by,
        says: wordsOfTable(archive, says),
        date,
        source: source && asUri(source.url),
      })),
    ),
  )
}
