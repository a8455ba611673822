import type { Report } from '../../report/problem.ts'
import { translationsIn } from '../texts/translations-in.ts'
import type { ValidContent } from '../valid-content.ts'

/** A translation says which text it was made from, and that text is still the original. */
export function freshTranslations(content: ValidContent, report: Report): void {
  for (const { state, place, file, originalFile } of translationsIn(content)) {
    if (state === 'stale') report('translation/stale', place, { file, originalFile })
    if (state === 'unstamped') report('translation/unstamped', place, { file, originalFile })
  }
}
