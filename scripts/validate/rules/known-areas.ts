import type { Report } from '../../report/problem.ts'
import { areaReferences } from '../references/area-references.ts'
import { checkReference } from '../references/check-reference.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** Every district and place that is pointed to is in `areas.yaml`. */
export function knownAreas(content: ValidContent, report: Report, { known }: RuleContext): void {
  for (const reference of areaReferences(content)) {
    checkReference('reference/unknown-area', reference, known.areas, report)
  }
}
