import type { Report } from '../../report/problem.ts'
import { checkInPublication, checkReference, type Reference, referenceAt } from '../references/check-reference.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** A commitment belongs to a promise of its own publication; lineage leads to promises of other publications. */
export function knownPromises({ publications }: ValidContent, report: Report, context: RuleContext): void {
  for (const folder of publications) {
    const own = context.known.publications.get(folder.id)
    for (const commitment of folder.commitments) {
      for (const reference of referenceAt(commitment, ['promise'], commitment.fields.promise)) {
        if (own !== undefined) checkReference('reference/unknown-promise', reference, own.promises, report, folder.id)
      }
    }
    for (const reference of lineageOf(folder)) {
      checkInPublication('reference/unknown-promise', reference, ({ promises }) => promises, context, report)
    }
  }
}

function lineageOf({ publication, promises }: ValidPublication): readonly Reference[] {
  const ended = publication?.fields.ended ?? []
  return [
    ...promises.flatMap((valid) =>
      valid.fields.continues.flatMap(({ promise }, index) =>
        referenceAt(valid, ['continues', index, 'promise'], promise),
      ),
    ),
    ...ended.flatMap(({ promise }, index) =>
      publication === null ? [] : referenceAt(publication, ['ended', index, 'promise'], promise),
    ),
  ]
}
