import { CORE_SCHEMA, dump } from 'js-yaml'

/**
 * Fields as YAML for people to go on with: what is unknown and lists of nothing are left out, but for `by`, where an empty
 * list says that nobody is named.
 */
export function yamlOf(fields: object): string {
  return dump(withoutEmpty(fields), { schema: CORE_SCHEMA, lineWidth: 110 })
}

/** Fields as YAML in one line: `{ at-least: 6, unit: utbildning }`. */
export function yamlInLine(fields: object): string {
  return dump(withoutEmpty(fields), { schema: CORE_SCHEMA, lineWidth: -1, flowLevel: 0 })
    .trim()
    .replace(/^\{(.*)\}$/, '{ $1 }')
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, part]) => !isNothing(part) || key === 'by' || key === 'themes')
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutEmpty(part)]))
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
