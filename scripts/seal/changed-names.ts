import { formatFieldPath } from '../model/field-path.ts'
import { groupBy } from '../model/group-by.ts'
import type { Place, Report } from '../report/problem.ts'
import type { Paste } from '../report/problem-details.ts'
import type { SealedChange } from './compare-sealed.ts'
import { statedChange } from './correction-entry.ts'
import type { SealableItem } from './sealable-item.ts'
import { shownValue } from './shown-value.ts'

/** A shared name that is not as one publication has sealed it. */
export type ChangedName = {
  readonly item: SealableItem
  readonly date: string
  readonly changes: readonly SealedChange[]
  /** The correction that would tell of it. */
  readonly paste: Paste
}

/** Reports every change of a shared name once, for all publications that sealed it as it was. */
export function reportChangedNames(names: readonly ChangedName[], report: Report): void {
  const all = names.flatMap((name) => name.changes.map((change) => told(name, change)))
  for (const [first, ...others] of groupBy(all, ({ place, details }) => sameness(place, details)).values()) {
    if (first === undefined) continue
    report('seal/changed', first.place, {
      ...first.details,
      others: others.map(({ details: { item, paste } }) => ({ item, paste })),
    })
  }
}

function told({ item, date, paste }: ChangedName, change: SealedChange) {
  const { before, after } = statedChange(change)
  const details = {
    kind: item.kind,
    item: item.item,
    field: formatFieldPath(change.steps),
    before: shownValue(before),
    after: shownValue(after),
    date,
    paste,
  }
  return { place: item.placeOf(change), details }
}

function sameness({ file, line, column }: Place, { item, field, before, after }: ReturnType<typeof told>['details']) {
  // Without the publication.
  return JSON.stringify([file, line, column, item.slice(item.indexOf('/')), field, before, after])
}
