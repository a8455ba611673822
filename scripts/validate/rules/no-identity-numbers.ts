import { identityNumbersIn, maskIdentityNumbers } from '../../report/identity-numbers.ts'
import type { Report } from '../../report/problem.ts'
import { stringsIn } from '../texts/strings-in.ts'
import type { ValidContent } from '../valid-content.ts'

/** Nobody’s personnummer or samordningsnummer is published, not even in a field that no page shows. */
export function noIdentityNumbers(content: ValidContent, report: Report): void {
  for (const { text, placeOf } of stringsIn(content)) {
    for (const { number, index } of identityNumbersIn(text)) {
      report('privacy/identity-number', placeOf(number, index), { masked: maskIdentityNumbers(number) })
    }
  }
}
