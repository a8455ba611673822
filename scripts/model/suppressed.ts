import type { FieldStep } from './field-path.ts'
import { isJsonFields, type JsonValue } from './json-value.ts'

/** What a correction has in the place of what may no longer be read, such as the name of a person. */
export const SUPPRESSED = { suppressed: true } as const

/** Whether a correction keeps what stood there to itself. */
export function isSuppressed(before: JsonValue | undefined): boolean {
  return isJsonFields(before) && before.suppressed === true && Object.keys(before).length === 1
}

/** Fields that are words or links, in which a person may be named. */
const TEXTS: ReadonlySet<string> = new Set([
  ...['title', 'text', 'background', 'foreword', 'name', 'short', 'email', 'url'],
  ...['method', 'measures', 'condition', 'explanation', 'summary', 'effects', 'says', 'why', 'not-addressed'],
])

/** Groups that hold little else, and that may have to go as a whole. */
const GROUPS: ReadonlySet<string> = new Set(['contact', 'remarks', 'source', 'sources', 'evidence', 'assessments'])

/**
 * Whether what stood in a field may be kept from readers: texts, links and names may; targets, statuses, figures, days and
 * who is responsible for what may not, as a promise could be changed without anybody seeing what it was.
 */
export function maySuppress(steps: readonly FieldStep[], languages: ReadonlySet<string>): boolean {
  // The first step is a field of ours, whatever a language may be called.
  const fields = steps.filter(({ kind, name }, index) => kind === 'field' && (index === 0 || !languages.has(name)))
  const names = fields.map(({ name }) => name).filter((name) => name !== 'translations')
  const [last, parent] = [names.at(-1), names.at(-2)]
  // A translation of a promise has a title and a text, and nothing else.
  if (last === undefined || TEXTS.has(last) || GROUPS.has(last)) return true
  return names[0] === 'signed' ? names[1] === 'by' : last === 'by' && parent === 'assessments'
}
