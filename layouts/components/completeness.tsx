import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'

/** Says when promises of the printed document may be missing here. */
export const Completeness = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) => {
  const { publication: texts } = page.texts
  if (publication.complete === true) return null
  return <p class="completeness">{publication.complete === false ? texts.incomplete : texts.completenessUnknown}</p>
}
