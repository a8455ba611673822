import type { Publication } from '../../scripts/model/archive.ts'
import type { Texts } from './texts.ts'

/** That promises of the printed document may be missing here; `null` when all of them are known to be here. */
export function formatCompleteness({ complete }: Publication, { publication }: Texts): string | null {
  if (complete === true) return null
  return complete === false ? publication.incomplete : publication.completenessUnknown
}
