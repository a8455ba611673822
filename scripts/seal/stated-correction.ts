import { readFieldPath } from '../model/field-path.ts'
import type { JsonFields, JsonValue } from '../model/json-value.ts'
import { isJsonFields, jsonValueOf } from '../model/json-value.ts'
import type { StatedChange } from './apply-change.ts'

/** What a correction says of one field, or of the whole item by its fingerprint; `null` for what makes no sense. */
export type StatedPart =
  | ({ readonly kind: 'field' } & StatedChange)
  | { readonly kind: 'added'; readonly fingerprint: string }
  | { readonly kind: 'withdrawn'; readonly fingerprint: string }

/** A correction as its file has it. */
export type StatedCorrection = {
  /** `2018/corrections/2018-03-02-antal`, as it is sealed. */
  readonly item: string
  readonly concerns: string
  readonly parts: readonly (StatedPart | null)[]
}

/** Reads what a correction says, from its fields as they are written or as they were sealed. */
export function readCorrection(item: string, fields: JsonFields): StatedCorrection {
  const changes = Array.isArray(fields.changes) ? fields.changes : []
  return { item, concerns: String(fields.concerns ?? ''), parts: changes.map(readPart) }
}

function readPart(value: JsonValue): StatedPart | null {
  const change = jsonValueOf(value)
  if (!isJsonFields(change)) return null
  const { field, before, after } = change
  if (field !== undefined) {
    const steps = typeof field === 'string' ? readFieldPath(field) : null
    return steps === null ? null : { kind: 'field', steps, before, after }
  }
  if (typeof before === 'string' && after === undefined) return { kind: 'withdrawn', fingerprint: before }
  if (typeof after === 'string' && before === undefined) return { kind: 'added', fingerprint: after }
  return null
}
