import type { Area, Party } from '../model/archive.ts'
import type { AreaFields } from '../validate/schemas/area-fields.ts'
import type { PartyFields } from '../validate/schemas/party-fields.ts'
import type { Draft } from './draft.ts'
import { optionalDate, type Wording } from './wording.ts'

/** The parties by id, tied to the party each belongs to or was merged into. */
export function assembleParties(entries: readonly PartyFields[], wording: Wording): ReadonlyMap<string, Draft<Party>> {
  const parties = new Map(entries.map((fields) => [fields.id, partyFrom(fields, wording)]))
  return tied(parties, entries)
}

/** The areas by id, tied in the same way. */
export function assembleAreas(entries: readonly AreaFields[], wording: Wording): ReadonlyMap<string, Draft<Area>> {
  const areas = new Map(entries.map((fields) => [fields.id, areaFrom(fields, wording)]))
  return tied(areas, entries)
}

function partyFrom(fields: PartyFields, wording: Wording): Draft<Party> {
  return {
    id: fields.id,
    name: wording.text(fields.name),
    short: wording.text(fields.short ?? fields.name),
    kind: fields.kind,
    url: fields.url ?? null,
    alsoKnownAs: fields['also-known-as'],
    partOf: null,
    from: optionalDate(fields.from),
    to: optionalDate(fields.to),
    mergedInto: null,
    commitments: [],
  }
}

function areaFrom(fields: AreaFields, wording: Wording): Draft<Area> {
  return {
    id: fields.id,
    name: wording.text(fields.name),
    kind: fields.kind,
    alsoKnownAs: fields['also-known-as'],
    partOf: null,
    from: optionalDate(fields.from),
    to: optionalDate(fields.to),
    mergedInto: null,
  }
}

type Tied<T> = { partOf: T | null; mergedInto: T | null }
type TieFields = {
  readonly id: string
  readonly 'part-of'?: string | undefined
  readonly 'merged-into'?: string | undefined
}

function tied<T>(byId: Map<string, T & Tied<unknown>>, entries: readonly TieFields[]): ReadonlyMap<string, T> {
  for (const entry of entries) {
    const item = byId.get(entry.id)
    if (item === undefined) continue
    item.partOf = byId.get(entry['part-of'] ?? '') ?? null
    item.mergedInto = byId.get(entry['merged-into'] ?? '') ?? null
  }
  return byId as ReadonlyMap<string, T>
}
