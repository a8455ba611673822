import type { Archive, Unit } from '../../model/archive.ts'
import type { Row } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'

/** A row for each unit. */
export function unitRows(archive: Archive): readonly Row<'units'>[] {
  return unitsIn(archive).map(({ id, one, many }) => ({
    unit: id,
    one: wordsOfTable(archive, one),
    many: wordsOfTable(archive, many),
  }))
}

/** Every unit that a target or a figure is counted in, by its id. */
export function unitsIn({ publications }: Archive): readonly Unit[] {
  const units = new Map<string, Unit>()
  const add = (unit: Unit | null) => unit && units.set(unit.id, unit)
  for (const { promises, reports } of publications) {
    for (const { targets } of promises.flatMap(({ commitments }) => commitments))
      for (const one of targets) add(one.unit)
    for (const { outcomes, also } of reports) {
      for (const { figures } of [...outcomes, ...also]) for (const one of figures) add(one.unit)
    }
  }
  return [...units.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}
