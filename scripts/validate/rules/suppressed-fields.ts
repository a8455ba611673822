import { readFieldPath } from '../../model/field-path.ts'
import { jsonValueOf } from '../../model/json-value.ts'
import { languageName } from '../../model/language.ts'
import { isSuppressed, maySuppress } from '../../model/suppressed.ts'
import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** A correction keeps from readers what stood there only where a person may have been named. */
export function suppressedFields({ publications }: ValidContent, report: Report, { site }: RuleContext): void {
  const languages = new Set(site.languages.map(languageName))
  for (const { id, corrections, sealed } of publications) {
    // What was sealed is not changed any more.
    const stays = new Set(sealed.filter(({ kind }) => kind === 'correction').map(({ item }) => item))
    for (const { fields, placeOf } of corrections) {
      if (stays.has(`${id}/corrections/${fields.id}`)) continue
      for (const [index, { field, before }] of fields.changes.entries()) {
        const steps = field === undefined ? null : readFieldPath(field)
        if (steps === null || !isSuppressed(jsonValueOf(before)) || maySuppress(steps, languages)) continue
        report('seal/suppressed-field', placeOf(['changes', index, 'before']), { field: field ?? '' })
      }
    }
  }
}
