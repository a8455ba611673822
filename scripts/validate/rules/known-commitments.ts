import type { Report } from '../../report/problem.ts'
import { checkReference, referenceAt } from '../references/check-reference.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** A report tells about commitments of its own publication. */
export function knownCommitments({ publications }: ValidContent, report: Report, { known }: RuleContext): void {
  for (const { id, reports } of publications) {
    const commitments = known.publications.get(id)?.commitments
    const references = reports.flatMap((valid) =>
      valid.fields.outcomes.flatMap(({ commitment }, index) =>
        referenceAt(valid, ['outcomes', index, 'commitment'], commitment),
      ),
    )
    for (const reference of references) {
      if (commitments !== undefined) {
        checkReference('reference/unknown-commitment', reference, commitments, report, id)
      }
    }
  }
}
