import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/**
 * A correction stands in the publication that it corrects: it is published, sealed and handed over to an archive with it. In
 * the folder of a draft, it would explain a change to nobody.
 */
export function correctionsInTheirFolder({ publications }: ValidContent, report: Report, { known }: RuleContext): void {
  for (const { id, corrections, sealed } of publications) {
    // What was sealed where it stands can only stay there.
    const stays = new Set(sealed.filter(({ kind }) => kind === 'correction').map(({ item }) => item))
    for (const { fields, placeOf } of corrections) {
      const concerns = String(fields.concerns)
      const [corrected = ''] = concerns.split(/[/#]/)
      if (corrected === id || stays.has(`${id}/corrections/${fields.id}`)) continue
      // One that is about nothing at all is told as that.
      if (!known.publicationIds.names.has(corrected)) continue
      report('seal/correction-elsewhere', placeOf(['concerns']), { value: concerns, corrected, publication: id })
    }
  }
}
