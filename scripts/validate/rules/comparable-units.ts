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
        const targets = targetsWithAmount(commitments.get(commitment))
        const wanted = [...new Set(targets.flatMap(unitsWanted))]
        const found = [...new Set(figures.map(({ unit }) => unit))]
        const [unit] = found
        const isHeld = figures.some((figure) => targets.some((target) => mayBeHeld(figure, target)))
        if (targets.length === 0 || unit === undefined || isHeld) continue
        const suggestion = suggestSimilar(unit, wanted)
        // What stands in the list of units is right, and the target the one to change.
        const isTargetMeant = suggestion !== null && listed.has(unitId(unit)) && !listed.has(unitId(suggestion))
        const details = { found, wanted, suggestion, isTargetMeant }
        report('figures/other-unit', placeOf(['outcomes', index, 'figures', 0, 'unit']), details)
      }
    }
  }
}

/** A share is held against per cent, or against so many of a total; a number is not, which nobody could tell from per cent. */
function mayBeHeld({ unit, of }: FigureFields, { unit: wanted, share }: TargetFields): boolean {
  const isWanted = wanted === undefined || unitId(wanted) === unitId(unit)
  return share === undefined ? isWanted : isPercent(unit) || (isWanted && of !== undefined)
}

function unitsWanted({ unit, share }: TargetFields): readonly string[] {
  return [...(unit === undefined ? [] : [unit]), ...(share === undefined ? [] : [PERCENT])]
}

// A target in words only has no number to hold anything beside.
function targetsWithAmount(commitment: Valid<CommitmentFields> | undefined): readonly TargetFields[] {
  const target = commitment?.fields.target ?? []
  const targets: readonly TargetFields[] = Array.isArray(target) ? target : [target]
  return targets.filter((one) => AMOUNT_KEYS.some((key) => one[key] !== undefined))
}
