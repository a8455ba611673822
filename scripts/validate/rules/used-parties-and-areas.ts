import type { Report } from '../../report/problem.ts'
import { areaReferences } from '../references/area-references.ts'
import type { Reference } from '../references/check-reference.ts'
import { partyReferences } from '../references/party-references.ts'
import type { RuleContext } from '../rule.ts'
import type { Valid, ValidContent } from '../valid-content.ts'

/** Parties and areas are listed because something refers to them; their pages would be empty otherwise. */
export function usedPartiesAndAreas(content: ValidContent, report: Report, { isWhole }: RuleContext): void {
  if (!isWhole) return
  for (const { id, placeOf } of unused(content.parties, partyReferences(content))) {
    report('structure/unused-party', placeOf(['id']), { party: id })
  }
  for (const { id, placeOf } of unused(content.areas, areaReferences(content))) {
    report('structure/unused-area', placeOf(['id']), { area: id })
  }
}

function unused(listed: readonly Valid<{ readonly id: string }>[], references: readonly Reference[]) {
  const ids = new Set(listed.map(({ fields }) => fields.id))
  const used = new Set(references.map(({ text }) => text))
  // A misspelt reference is a fault of its own, and may be meant for the very one that seems unused.
  if ([...used].some((id) => !ids.has(id))) return []
  return listed.filter(({ fields }) => !used.has(fields.id)).map(({ fields, placeOf }) => ({ id: fields.id, placeOf }))
}
