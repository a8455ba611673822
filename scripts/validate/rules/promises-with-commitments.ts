import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/** A promise has something that can be followed up. */
export function promisesWithCommitments({ publications }: ValidContent, report: Report, { isWhole }: RuleContext) {
  if (!isWhole) return
  for (const folder of publications) {
    const kept = new Set(folder.commitments.map(({ fields }) => fields.promise))
    if (hasStray(folder, kept)) continue
    const file = `content/${folder.id}/commitments.yaml`
    for (const { id, placeOf } of folder.promises) {
      if (kept.has(id)) continue
      report('structure/promise-without-commitment', placeOf(['title']), { promise: id, file, isNone: kept.size === 0 })
    }
  }
}

// A commitment whose promise does not exist is a fault of its own, and may be meant for the very one that has none.
function hasStray({ promises }: ValidPublication, kept: ReadonlySet<string>): boolean {
  const ids = new Set(promises.map(({ id }) => id))
  return [...kept].some((promise) => !ids.has(promise))
}
