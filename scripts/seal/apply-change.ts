import { type FieldStep, memberIndex, valueAtField } from '../model/field-path.ts'
import { isJsonFields, isJsonList, isSame, type JsonValue } from '../model/json-value.ts'
import { isSuppressed } from '../model/suppressed.ts'

/** A change to one field as a correction tells it; `undefined` on the side that does not have the field. */
export type StatedChange = {
  readonly steps: readonly FieldStep[]
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
}

/** The value after the change; `fits: false` with what stands there, when that is not what the change says. */
export type AppliedChange =
  | { readonly fits: true; readonly value: JsonValue }
  | { readonly fits: false; readonly found: JsonValue | undefined }

/**
 * Applies a change to a value. In a text, `before` may be a part of it that occurs once; the rest of the text stays. Where it is
 * suppressed, whatever stands there is replaced as a whole.
 */
export function applyChange(value: JsonValue, { steps, before, after }: StatedChange): AppliedChange {
  const found = valueAtField(value, steps)
  const isHidden = isSuppressed(before) && found !== undefined && !isSame(found, after)
  if (isHidden || isSame(found, before)) {
    const changed = replaceAt(value, steps, after)
    return changed === undefined ? { fits: false, found } : { fits: true, value: changed }
  }
  if (typeof found !== 'string' || typeof before !== 'string' || typeof after !== 'string')
    return { fits: false, found }
  const parts = before === '' ? [] : found.split(before)
  if (parts.length !== 2) return { fits: false, found }
  return { fits: true, value: replaceAt(value, steps, parts.join(after)) ?? value }
}

/** The same value with another one at the steps, or with none; `undefined` when there is nowhere to put it. */
function replaceAt(
  value: JsonValue | undefined,
  [step, ...rest]: readonly FieldStep[],
  replacement: JsonValue | undefined,
): JsonValue | undefined {
  if (step === undefined) return replacement
  if (step.kind === 'field') {
    if (!isJsonFields(value)) return undefined
    const { [step.name]: old, ...others } = value
    const part = replaceAt(old, rest, replacement)
    if (part === undefined) return rest.length === 0 ? others : undefined
    return { ...value, [step.name]: part }
  }
  if (!isJsonList(value)) return undefined
  const index = memberIndex(value, step.name)
  const part = replaceAt(value[index], rest, replacement)
  if (index === -1) return part === undefined ? undefined : [...value, part]
  if (part === undefined) return rest.length === 0 ? value.toSpliced(index, 1) : undefined
  return value.toSpliced(index, 1, part)
}
