import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatCompleteness } from '../texts/format-completeness.ts'

/** Says when promises of the printed document may be missing here. */
export const Completeness = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) => {
  const sentence = formatCompleteness(publication, page.texts)
  return sentence === null ? null : <p class="completeness">{sentence}</p>
}
