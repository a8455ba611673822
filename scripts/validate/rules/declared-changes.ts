import { groupBy } from '../../model/group-by.ts'
import type { Report } from '../../report/problem.ts'
import { type MovedTarget, movedTargets, type Promised } from '../moved-targets.ts'
import { periodOf } from '../period-of.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** A promise that is called stronger or weaker than an earlier one, or unchanged, does not have targets that say otherwise. */
export function declaredChanges({ publications }: ValidContent, report: Report): void {
  const promisedByFolder = new Map(publications.map((folder) => [folder.id, promisedIn(folder)]))
  for (const folder of publications) {
    for (const { id, fields, placeOf } of folder.promises) {
      for (const [index, { promise: reference, change }] of fields.continues.entries()) {
        if (change !== 'strengthened' && change !== 'weakened' && change !== 'unchanged') continue
        const changes = changesBetween(reference, `${folder.id}/${id}`, promisedByFolder)
        const [found] = changes
        // Targets that moved both ways leave it to the parties to weigh them, but unchanged they are not.
        const isOneWay = changes.every(({ direction }) => direction === found?.direction)
        if (found === undefined || (change !== 'unchanged' && (!isOneWay || found.direction === MEANT[change])))
          continue
        const { unit, before, after, direction } = found
        const place = placeOf(['continues', index, 'change'])
        if (change === 'unchanged') {
          report('lineage/unchanged-but-moved', place, { reference, unit, before, after, direction })
        } else report(CONTRARY[change], place, { reference, unit, before, after })
      }
    }
  }
}

const MEANT = { strengthened: 'higher', weakened: 'lower' } as const
const CONTRARY = {
  strengthened: 'lineage/strengthened-but-lower',
  weakened: 'lineage/weakened-but-higher',
} as const

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
): readonly MovedTarget[] {
  const [before, after] = [earlier, later].map((reference) => {
    const [publication = '', promise = ''] = reference.split('/')
    return promisedByFolder.get(publication)?.(promise)
  })
  return before === undefined || after === undefined ? [] : movedTargets(before, after)
}
