import { saysNothing } from '../../model/says-nothing.ts'
import type { Report } from '../../report/problem.ts'
import type { ValidContent } from '../valid-content.ts'

/** An entry with nothing but its commitment reports nothing: it is one that somebody has yet to fill in. */
export function outcomesSaySomething({ publications }: ValidContent, report: Report): void {
  for (const { fields, placeOf } of publications.flatMap(({ reports }) => reports)) {
    for (const [index, outcome] of fields.outcomes.entries()) {
      if (!saysNothing(outcome)) continue
      report('structure/empty-outcome', placeOf(['outcomes', index, 'commitment']), { commitment: outcome.commitment })
    }
  }
}
