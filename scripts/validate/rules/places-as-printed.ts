import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { inDefaultLanguage } from '../texts/in-default-language.ts'
import type { ValidContent } from '../valid-content.ts'

/** The places of a survey are names as they are printed, each once; elsewhere places are ids of `areas.yaml`. */
export function placesAsPrinted({ areas, publications }: ValidContent, report: Report, { site }: RuleContext): void {
  const names = new Map(areas.map(({ fields }) => [fields.id, inDefaultLanguage(fields.name, site)]))
  for (const { fields, placeOf } of publications.flatMap(({ surveys }) => surveys)) {
    for (const [index, place] of fields.places.entries()) {
      const name = names.get(place) ?? null
      const isRepeated = fields.places.indexOf(place) < index
      if (!isRepeated && (name === null || name === place)) continue
      report('structure/survey-places', placeOf(['places', index]), { place, wanted: isRepeated ? null : name })
    }
  }
}
