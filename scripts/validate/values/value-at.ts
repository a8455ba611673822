import type { ValueType } from '../../report/problem-details.ts'
import type { ValuePath } from '../valid-content.ts'

/** The value at a path, `undefined` when it is missing. Only own keys count: `constructor` is a key like any other. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (parent, step) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, step)
        ? (parent as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  )
}

/** What an editor would call the sort of a value. */
export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  switch (typeof value) {
    case 'string':
      return 'text'
    case 'number':
      return Number.isFinite(value) ? 'number' : 'not-a-number'
    case 'boolean':
      return 'yes-or-no'
    default:
      return 'fields'
  }
}

/** The value as it may be shown in a message; nothing for a missing one. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** What a value is called: `['period', 'to']` is `period.to`, `['by', 0]` is `by`, an entry itself has no name. */
export function nameOf(path: ValuePath): string | null {
  const upToKey = path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1)
  const afterNumber = upToKey.slice(upToKey.findLastIndex((step) => typeof step === 'number') + 1)
  return afterNumber.length === 0 ? null : afterNumber.join('.')
}
