import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** A theme has promises: readers would find a heading with nothing below it. */
export function themesWithPromises({ publications }: ValidContent, report: Report, { isWhole }: RuleContext): void {
  if (!isWhole) return
  for (const { publication, promises } of publications) {
    const themes = publication?.fields.themes ?? []
    const used = new Set(promises.map(({ fields }) => fields.theme))
    const known = new Set(themes.map(({ id }) => id))
    // A promise under an unknown theme is a fault of its own, and may be meant for the very one that is empty.
    if (publication === null || [...used].some((theme) => !known.has(theme))) continue
    for (const [index, { id }] of themes.entries()) {
      if (used.has(id)) continue
      report('structure/theme-without-promises', publication.placeOf(['themes', index, 'id']), { theme: id })
    }
  }
}
