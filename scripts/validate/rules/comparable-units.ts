import { isPercent, PERCENT } from '../../model/measuring/is-percent.ts'
import { unitId } from '../../model/unit-id.ts'
import type { Report } from '../../report/problem.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import { AMOUNT_KEYS, type CommitmentFields, type TargetFields } from '../schemas/commitment-fields.ts'
import type { FigureFields } from '../schemas/report-fields.ts'
import type { Valid, ValidContent } from '../valid-content.ts'

/** What was done is counted in the unit of the target; otherwise the two cannot be held beside each other. */
export function comparableUnits({ publications, units }: ValidContent, report: Report): void {
  const listed = new Set(units.map(({ fields }) => unitId(fields.unit)))
  for (const folder of publications) {
    const commitments = new Map(folder.commitments.map((one) => [`${one.fields.promise}/${one.fields.id}`, one]))
    for (const { fields, placeOf } of folder.reports) {
      for (const [index, { commitment, figures }] of fields.outcomes.entries()) {
        const wanted = unitsWanted(commitments.get(commitment))
        const found = [...new Set(figures.map(({ unit }) => unit))]
        const [unit] = found
        if (wanted === null || unit === undefined || figures.some((figure) => mayBeHeld(figure, wanted))) continue
        const suggestion = suggestSimilar(unit, wanted)
        // What stands in the list of units is right, and the target the one to change.
        const isTargetMeant = suggestion !== null && listed.has(unitId(unit)) && !listed.has(unitId(suggestion))
        const details = { found, wanted, suggestion, isTargetMeant }
        report('figures/other-unit', placeOf(['outcomes', index, 'figures', 0, 'unit']), details)
      }
    }
  }
}

// A number with its whole is a share in whatever it is counted.
function mayBeHeld({ unit, of }: FigureFields, wanted: readonly string[]): boolean {
  const isWanted = wanted.some((one) => unitId(one) === unitId(unit))
  return isWanted || (wanted.includes(PERCENT) && (isPercent(unit) || of !== undefined))
}

/** The units of a commitment’s targets; `null` when any unit will do. */
function unitsWanted(commitment: Valid<CommitmentFields> | undefined): readonly string[] | null {
  const units = commitment === undefined ? [] : targetsWithAmount(commitment).map(unitOf)
  return units.length === 0 || units.includes(undefined) ? null : units.filter((unit) => unit !== undefined)
}

function unitOf({ unit, share }: TargetFields): string | undefined {
  return unit ?? (share === undefined ? undefined : PERCENT)
}

// A target in words only has no number to hold anything beside.
function targetsWithAmount({ fields: { target } }: Valid<CommitmentFields>): readonly TargetFields[] {
  const targets = target === undefined ? [] : Array.isArray(target) ? target : [target]
  return targets.filter((one: TargetFields) => AMOUNT_KEYS.some((key) => one[key] !== undefined))
}
