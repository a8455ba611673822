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
    parts: [],
    from: optionalDate(fields.from),
    to: optionalDate(fields.to),
    mergedInto: null,
    mergedFrom: [],
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
    parts: [],
    from: optionalDate(fields.from),
    to: optionalDate(fields.to),
    mergedInto: null,
    mergedFrom: [],
    publications: [],
    promises: [],
    commitments: [],
    findings: [],
    outcomes: [],
  }
}

type Tied = { partOf: unknown; parts: unknown[]; mergedInto: unknown; mergedFrom: unknown[] }
type TieFields = {
  readonly id: string
  readonly 'part-of'?: string | undefined
  readonly 'merged-into'?: string | undefined
}

/** Ties each item to those it belongs to or was merged into, and these back to it. */
function tied<T>(byId: ReadonlyMap<string, T & Tied>, entries: readonly TieFields[]): ReadonlyMap<string, T> {
  for (const entry of entries) {
    const item = byId.get(entry.id)
    if (item === undefined) continue
    const whole = byId.get(entry['part-of'] ?? '')
    item.partOf = whole ?? null
    whole?.parts.push(item)
    const later = byId.get(entry['merged-into'] ?? '')
    item.mergedInto = later ?? null
    later?.mergedFrom.push(item)
  }
  return byId
}
