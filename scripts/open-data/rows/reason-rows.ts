import { reasonReference } from '../../compare/json/json-parts.ts'
import type { Archive } from '../../model/archive.ts'
import type { Row } from '../table.ts'

/** A row for each question or finding that led to a promise. */
export function reasonRows({ publications }: Archive): readonly Row<'reasons'>[] {
  return publications.flatMap(({ promises }) =>
    promises.flatMap(({ id, publication, because }) =>
      because.map((reason) => ({
        publication: publication.id,
        promise: id,
        'because-question': reason.kind === 'question' ? reasonReference(reason) : null,
        'because-finding': reason.kind === 'finding' ? reasonReference(reason) : null,
      })),
    ),
  )
}
