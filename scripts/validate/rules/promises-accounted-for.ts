import type { Report } from '../../report/problem.ts'
import { doOverlap, publicationsByArea } from '../publications-by-area.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/**
 * When one publication follows another for the same area, each earlier promise goes on or ends with a reason. Only a
 * later publication that has all its promises here can show that one is gone.
 */
export function promisesAccountedFor(content: ValidContent, report: Report, { isWhole }: RuleContext): void {
  if (!isWhole) return
  const accountedFor = new Set(content.publications.flatMap(referencesIn))
  for (const group of publicationsByArea(content)) {
    for (const [index, earlier] of group.entries()) {
      const { folder } = earlier
      // What is in force at the same time stands beside the promise and takes nothing over.
      const next = group.slice(index + 1).find((later) => !doOverlap(earlier, later))
      if (next === undefined || next.publication.fields.complete !== true) continue
      for (const { id, placeOf } of folder.promises) {
        const promise = `${folder.id}/${id}`
        if (!accountedFor.has(promise)) report('lineage/dropped', placeOf(['title']), { promise, next: next.folder.id })
      }
    }
  }
}

function referencesIn({ publication, promises }: ValidPublication): readonly string[] {
  const ended = publication?.fields.ended ?? []
  const continued = promises.flatMap(({ fields }) => fields.continues)
  return [...ended, ...continued].map(({ promise }) => promise)
}
