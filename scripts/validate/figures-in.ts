import type { FigureFields } from './schemas/report-fields.ts'
import type { Valid, ValidContent, ValuePath } from './valid-content.ts'

/** A number that a report tells, and where it stands. */
export type LocatedFigure = { readonly valid: Valid<unknown>; readonly path: ValuePath; readonly figure: FigureFields }

/** Every figure of the reports, of what was promised and of what was not. */
export function figuresIn({ publications }: ValidContent): readonly LocatedFigure[] {
  return publications.flatMap(({ reports }) =>
    reports.flatMap((valid) =>
      (['outcomes', 'also'] as const).flatMap((list) =>
        valid.fields[list].flatMap(({ figures }, index) =>
          figures.map((figure, at) => ({ valid, path: [list, index, 'figures', at], figure })),
        ),
      ),
    ),
  )
}
