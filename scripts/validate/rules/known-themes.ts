import type { Report } from '../../report/problem.ts'
import { checkInPublication, checkReference, type Reference, referenceAt } from '../references/check-reference.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** A promise stands under a theme of its own publication; a theme may follow one of another publication. */
export function knownThemes({ publications }: ValidContent, report: Report, context: RuleContext): void {
  for (const folder of publications) {
    const own = context.known.publications.get(folder.id)
    for (const promise of folder.promises) {
      for (const reference of referenceAt(promise, ['theme'], promise.fields.theme)) {
        if (own !== undefined) checkReference('reference/unknown-theme', reference, own.themes, report, folder.id)
      }
    }
    for (const reference of followedThemes(folder)) {
      checkInPublication('reference/unknown-theme', reference, ({ themes }) => themes, context, report)
    }
  }
}

function followedThemes({ publication }: ValidPublication): readonly Reference[] {
  if (publication === null) return []
  const { themes } = publication.fields
  return themes.flatMap(({ follows }, index) => referenceAt(publication, ['themes', index, 'follows'], follows))
}
