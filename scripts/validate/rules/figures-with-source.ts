import type { Report } from '../../report/problem.ts'
import type { FigureFields } from '../schemas/report-fields.ts'
import type { ValidContent } from '../valid-content.ts'

type Numbered = { readonly figure: FigureFields; readonly index: number }

/** Two numbers for one thing are both shown, each with the source that says so. */
export function figuresWithSource({ publications }: ValidContent, report: Report): void {
  for (const { fields, placeOf } of publications.flatMap(({ reports }) => reports)) {
    for (const [at, { figures }] of fields.outcomes.entries()) {
      for (const same of ofOneThing(figures)) {
        const bare = same.find(({ figure }) => figure.source === undefined)
        if (same.length < 2 || bare === undefined) continue
        const details = { unit: bare.figure.unit, values: same.map(({ figure }) => figure.value) }
        report('figures/two-without-source', placeOf(['outcomes', at, 'figures', bare.index, 'value']), details)
      }
    }
  }
}

// Counted in different places, they are different things.
function ofOneThing(figures: readonly FigureFields[]): readonly (readonly Numbered[])[] {
  const byThing = new Map<string, Numbered[]>()
  for (const [index, figure] of figures.entries()) {
    const thing = JSON.stringify([figure.unit, [...figure.places].sort()])
    byThing.set(thing, [...(byThing.get(thing) ?? []), { figure, index }])
  }
  return [...byThing.values()]
}
