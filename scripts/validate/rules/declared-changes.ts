import type { Report } from '../../report/problem.ts'
import { compareTargets, type TargetChange } from '../compare-targets.ts'
import { periodOf } from '../period-of.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** A promise that is called stronger or weaker than an earlier one does not have targets that say the opposite. */
export function declaredChanges({ publications }: ValidContent, report: Report): void {
  const folders = new Map(publications.map((folder) => [folder.id, folder]))
  for (const folder of publications) {
    for (const { id, fields, placeOf } of folder.promises) {
      for (const [index, { promise: reference, change }] of fields.continues.entries()) {
        if (change !== 'strengthened' && change !== 'weakened') continue
        const contrary = change === 'strengthened' ? 'lower' : 'higher'
        const changes = changesSince(reference, folders, folder, id)
        // Targets that moved both ways leave it to the parties to weigh them.
        const [found] = changes.every(({ direction }) => direction === contrary) ? changes : []
        if (found === undefined) continue
        const rule = change === 'strengthened' ? 'lineage/strengthened-but-lower' : 'lineage/weakened-but-higher'
        const { unit, before, after } = found
        report(rule, placeOf(['continues', index, 'change']), { reference, unit, before, after })
      }
    }
  }
}

function changesSince(
  reference: string,
  folders: ReadonlyMap<string, ValidPublication>,
  later: ValidPublication,
  laterPromise: string,
): readonly TargetChange[] {
  const [publicationId = '', earlierPromise = ''] = reference.split('/')
  const earlier = folders.get(publicationId)
  const [periodBefore, period] = [earlier === undefined ? null : periodOf(earlier), periodOf(later)]
  if (earlier === undefined || periodBefore === null || period === null) return []
  const ofPromise = ({ commitments }: ValidPublication, promise: string) =>
    commitments.filter(({ fields }) => fields.promise === promise).map(({ fields }) => fields)
  return compareTargets(
    { commitments: ofPromise(earlier, earlierPromise), period: periodBefore.days },
    { commitments: ofPromise(later, laterPromise), period: period.days },
  )
}
