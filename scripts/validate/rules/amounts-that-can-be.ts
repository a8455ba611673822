import type { Report } from '../../report/problem.ts'
import { figuresIn } from '../figures-in.ts'
import { targetsOf } from '../targets-of.ts'
import type { ValidContent } from '../valid-content.ts'

/** What is counted is never below zero; a change in percent, a temperature, an index or a sum of money may be. */
const BELOW_ZERO =
  /%|(?<!\p{L})(?:procent(?:enhet(?:er)?)?|percent|points?|poäng|grad(?:er)?|degrees?|index|kr|kronor|krona|tkr|mkr|sek|förändring|skillnad|change|difference)(?!\p{L})/iu

/** There are no fewer than none of anything, and a range goes from its lower end to its higher one. */
export function amountsThatCanBe(content: ValidContent, report: Report): void {
  for (const { fields, placeOf } of content.publications.flatMap(({ commitments }) => commitments)) {
    for (const { path, target, amountKey } of targetsOf(fields)) {
      const numbers = amountKey === null ? [] : [target[amountKey]].flat()
      const [from, to] = target.between ?? [0, 0]
      if (from > to) report('figures/between-order', placeOf([...path, 'between']), { from, to })
      if (mayBeBelowZero(target.unit)) continue
      for (const [index, value] of numbers.entries()) {
        if (typeof value !== 'number' || value >= 0) continue
        const at = [...path, amountKey ?? '', ...(amountKey === 'between' ? [index] : [])]
        report('figures/negative', placeOf(at), { name: amountKey ?? '', value: String(value) })
      }
    }
  }
  for (const { valid, path, figure } of figuresIn(content)) {
    if (figure.value >= 0 || mayBeBelowZero(figure.unit)) continue
    report('figures/negative', valid.placeOf([...path, 'value']), { name: 'value', value: String(figure.value) })
  }
}

function mayBeBelowZero(unit: string | undefined): boolean {
  return unit !== undefined && BELOW_ZERO.test(unit)
}
