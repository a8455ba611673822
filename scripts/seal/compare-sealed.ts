import { type FieldStep, memberName, memberNames } from '../model/field-path.ts'
import { isJsonFields, isJsonList, isSame, type JsonValue } from '../model/json-value.ts'

/** A field that differs; `undefined` on the side that does not have it. */
export type SealedChange = {
  readonly steps: readonly FieldStep[]
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
}

/**
 * Every field that differs between two values, as deep as it can be told. A list whose members moved, or have neither
 * names nor numbers to go by, differs as a whole.
 */
export function compareSealed(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  steps: readonly FieldStep[] = [],
): readonly SealedChange[] {
  if (isSame(before, after)) return []
  if (isJsonFields(before) && isJsonFields(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) =>
      compareSealed(own(before, name), own(after, name), [...steps, { kind: 'field', name }]),
    )
  }
  const members = isJsonList(before) && isJsonList(after) ? compareMembers(before, after, steps) : null
  return members ?? [{ steps, before, after }]
}

// Only own fields count: `constructor` is a name like any other.
function own(fields: { readonly [name: string]: JsonValue }, name: string): JsonValue | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

function compareMembers(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  steps: readonly FieldStep[],
): readonly SealedChange[] | null {
  const names = [memberNames(before), memberNames(after)] as const
  const member = (name: string): readonly FieldStep[] => [...steps, { kind: 'member', name }]
  if (names[0] !== null && names[1] !== null) {
    const [old, now] = names
    // What was added must stand last, so that whoever applies the changes knows where it belongs.
    const expected = [...old.filter((name) => now.includes(name)), ...now.filter((name) => !old.includes(name))]
    if (!isSame(expected, now)) return null
    return [...new Set([...old, ...now])].flatMap((name) =>
      compareSealed(before[old.indexOf(name)], after[now.indexOf(name)], member(name)),
    )
  }
  const all = [...before, ...after]
  // Where any has a name, a number could be taken for one half-way.
  const areNumbered =
    before.length === after.length && all.every((one) => isJsonFields(one) && memberName(one) === null)
  if (!areNumbered) return null
  return before.flatMap((value, index) => compareSealed(value, after[index], member(String(index + 1))))
}
