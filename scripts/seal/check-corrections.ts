import { isSame, jsonValueOf } from '../model/json-value.ts'
import { keyOf } from '../model/seal.ts'
import type { Place, Report } from '../report/problem.ts'
import { keyOfCorrected } from './item-states.ts'
import type { LocatedCorrection, SealedArchive } from './sealed-archive.ts'
import { shownValue } from './shown-value.ts'

/** Reports corrections that do not fit what they are about or change nothing. */
export function checkCorrections(archive: SealedArchive, report: Report): void {
  const sealed = new Set(archive.chain.lines.map(({ entry }) => keyOf(entry)))
  for (const one of archive.corrections.values()) {
    if (!sealed.has(keyOf({ kind: 'correction', item: one.stated.item }))) reportIdle(one, archive, report)
  }
  for (const { correction, part, found } of archive.items.misfits) {
    const located = archive.corrections.get(correction)
    if (located === undefined) continue
    const { fields, placeOf } = located.valid
    const change = fields.changes[part]
    const side = change !== undefined && !('before' in change) ? 'after' : 'before'
    const place: Place = placeOf(['changes', part, change !== undefined && side in change ? side : 'field'])
    const details = {
      item: String(fields.concerns),
      field: change?.field ?? null,
      found: shownValue(found),
      side,
    } as const
    report('seal/correction-misfit', place, details)
  }
}

/** A correction of something sealed has to say which field became what. */
function reportIdle({ valid, stated }: LocatedCorrection, { items }: SealedArchive, report: Report): void {
  const line = items.states.get(keyOfCorrected(stated.concerns, items.states))?.line ?? null
  if (line === null) return
  const { changes } = valid.fields
  // One that was there before has been sealed too, and its date proves nothing.
  if (changes.length === 0)
    report('seal/idle-correction', valid.placeOf(['id']), { item: stated.concerns, field: null })
  for (const [index, change] of changes.entries()) {
    if (change.field === undefined || !isSame(jsonValueOf(change.before), jsonValueOf(change.after))) continue
    report('seal/idle-correction', valid.placeOf(['changes', index, 'field']), {
      item: stated.concerns,
      field: change.field,
    })
  }
}
