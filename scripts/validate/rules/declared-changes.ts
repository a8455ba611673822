import { groupBy } from '../../report/group-by.ts'
import type { Report } from '../../report/problem.ts'
import { compareTargets, type Promised, type TargetChange } from '../compare-targets.ts'
import { periodOf } from '../period-of.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** A promise that is called stronger or weaker than an earlier one does not have targets that say the opposite. */
export function declaredChanges({ publications }: ValidContent, report: Report): void {
  const promisedByFolder = new Map(publications.map((folder) => [folder.id, promisedIn(folder)]))
  for (const folder of publications) {
    for (const { id, fields, placeOf } of folder.promises) {
      for (const [index, { promise: reference, change }] of fields.continues.entries()) {
        if (change !== 'strengthened' && change !== 'weakened') continue
        const contrary = change === 'strengthened' ? 'lower' : 'higher'
        const changes = changesBetween(reference, `${folder.id}/${id}`, promisedByFolder)
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

/** What a publication promises under each promise's id; `null` without a period that can be counted in. */
type PromisedIn = ((promise: string) => Promised) | null

function promisedIn(folder: ValidPublication): PromisedIn {
  const period = periodOf(folder)
  if (period === null) return null
  const commitments = groupBy(
    folder.commitments.map(({ fields }) => fields),
    ({ promise }) => promise,
  )
  return (promise) => ({ commitments: commitments.get(promise) ?? [], period: period.days })
}

function changesBetween(
  earlier: string,
  later: string,
  promisedByFolder: ReadonlyMap<string, PromisedIn>,
): readonly TargetChange[] {
  const [before, after] = [earlier, later].map((reference) => {
    const [publication = '', promise = ''] = reference.split('/')
    return promisedByFolder.get(publication)?.(promise)
  })
  return before === undefined || after === undefined ? [] : compareTargets(before, after)
}
