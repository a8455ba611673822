import type { Report } from '../../report/problem.ts'
import type { CorrectionFields } from '../schemas/correction-fields.ts'
import type { Valid, ValidContent, ValuePath } from '../valid-content.ts'

/** What a suggested correction has in place of the words for readers. */
export const PLACEHOLDER = 'FYLL I: '

/** A correction says what and why in somebody’s own words. */
export function filledInCorrections({ publications }: ValidContent, report: Report): void {
  for (const correction of publications.flatMap(({ corrections }) => corrections)) {
    for (const name of ['what', 'why'] as const) reportPlaceholders(correction, name, report)
  }
}

function reportPlaceholders({ fields, placeOf }: Valid<CorrectionFields>, name: 'what' | 'why', report: Report): void {
  const value = fields[name]
  const texts: readonly (readonly [ValuePath, string])[] =
    typeof value === 'string' ? [[[name], value]] : Object.entries(value).map(([key, text]) => [[name, key], text])
  for (const [path, text] of texts) {
    if (text.startsWith(PLACEHOLDER.trim())) report('seal/placeholder', placeOf(path), { name, value: text })
  }
}
