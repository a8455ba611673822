import type { Unit } from '../model/archive.ts'
import { unitId } from '../model/unit-id.ts'
import type { UnitFields } from '../validate/schemas/unit-fields.ts'
import type { Wording } from './wording.ts'

/** Finds the unit that goes by a name, whatever its capital letters; one that is not listed reads as it is written. */
export function assembleUnits(entries: readonly UnitFields[], wording: Wording): (name: string) => Unit {
  const units = new Map(
    entries.map(({ unit, one, many }): [string, Unit] => {
      const id = unitId(unit)
      return [id, { id, one: wording.text(one), many: wording.text(many) }]
    }),
  )
  return (name) => {
    const id = unitId(name)
    return units.get(id) ?? { id, one: wording.text(name), many: wording.text(name) }
  }
}
