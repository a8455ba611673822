import type { Report } from '../../report/problem.ts'
import { checkReference } from '../references/check-reference.ts'
import { partyReferences } from '../references/party-references.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** Everybody who promises, takes part, signs or reports is in `parties.yaml`. */
export function knownParties(content: ValidContent, report: Report, { known }: RuleContext): void {
  for (const reference of partyReferences(content)) {
    checkReference('reference/unknown-party', reference, known.parties, report)
  }
}
