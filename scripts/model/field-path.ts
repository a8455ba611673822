import { isJsonFields, isJsonList, type JsonValue } from './json-value.ts'

/** A step into a value: the name of a field, or a member of a list by its id or its number from 1. */
export type FieldStep = { readonly kind: 'field' | 'member'; readonly name: string }

/** Steps as they are written: `questions[trygg].answers[2].share`. */
export function formatFieldPath(steps: readonly FieldStep[]): string {
  return steps
    .map(({ kind, name }, index) => (kind === 'member' ? `[${name}]` : index === 0 ? name : `.${name}`))
    .join('')
}

/** The steps of a path; `null` for what is none. */
export function readFieldPath(text: string): readonly FieldStep[] | null {
  if (!/^[^.[\]]+(\.[^.[\]]+|\[[^[\]]+\])*$/.test(text)) return null
  return [...text.matchAll(/\[([^[\]]+)\]|([^.[\]]+)/g)].map(([, member, field]) =>
    member === undefined ? { kind: 'field', name: field ?? '' } : { kind: 'member', name: member },
  )
}

/** What a member of a list goes by, when all of them have a name of their own; `null` when they go by number. */
export function memberNames(list: readonly JsonValue[]): readonly string[] | null {
  const names = list.map(memberName)
  const texts = names.filter((name) => name !== null)
  return texts.length === list.length && new Set(texts).size === texts.length ? texts : null
}

/** The id of a member, or the commitment that it is an outcome of; `null` when it has neither. */
export function memberName(member: JsonValue): string | null {
  const name = isJsonFields(member) ? (member.id ?? member.commitment) : null
  return typeof name === 'string' ? name : null
}

/** The index of a member in a list; -1 when there is none of that name or number. */
export function memberIndex(list: readonly JsonValue[], name: string): number {
  const names = memberNames(list)
  if (names !== null) return names.indexOf(name)
  const number = /^[1-9]\d*$/.test(name) ? Number(name) : 0
  return number <= list.length ? number - 1 : -1
}

/** The value that the steps lead to; `undefined` when there is none. */
export function valueAtField(value: JsonValue, steps: readonly FieldStep[]): JsonValue | undefined {
  return steps.reduce<JsonValue | undefined>((parent, { kind, name }) => {
    if (kind === 'field') return isJsonFields(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined
    return isJsonList(parent) ? parent[memberIndex(parent, name)] : undefined
  }, value)
}
