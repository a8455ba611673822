import type { Report } from '../../report/problem.ts'
import type { ValidContent } from '../valid-content.ts'

/** What a publication says has ended, none of its own promises continues. */
export function endedOrContinued({ publications }: ValidContent, report: Report): void {
  for (const { publication, promises } of publications) {
    for (const [index, { promise: reference }] of (publication?.fields.ended ?? []).entries()) {
      const heir = promises.find(({ fields }) => fields.continues.some(({ promise }) => promise === reference))
      if (publication === null || heir === undefined) continue
      report('lineage/ended-and-continued', publication.placeOf(['ended', index, 'promise']), {
        reference,
        heir: heir.id,
      })
    }
  }
}
