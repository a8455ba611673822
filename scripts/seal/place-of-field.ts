import type { ContentRecord } from '../content/read-record.ts'
import { type FieldStep, memberIndex, valueAtField } from '../model/field-path.ts'
import { isJsonList, type JsonValue } from '../model/json-value.ts'
import type { Place } from '../report/problem.ts'
import { withoutEmptyEnds } from './sealed-text.ts'

type Path = readonly (string | number)[]

/**
 * Where a field of a file stands; for one that is missing, where its nearest parent stands.
 *
 * @param top where the item begins within its file
 * @param content the item as it is now
 */
export function placeOfField(
  { file, data }: ContentRecord,
  top: Path,
  content: JsonValue,
  steps: readonly FieldStep[],
): Place {
  const path = steps.map(({ kind, name }, index): string | number => {
    if (kind === 'field') return name
    const list = valueAtField(content, steps.slice(0, index))
    return isJsonList(list) ? Math.max(0, memberIndex(list, name)) : 0
  })
  return data?.places.placeOf([...top, ...path]) ?? { file: file.path, line: 1, column: 1 }
}

/** Where a text in Markdown first differs from what it was. */
export function placeInProse({ file, prose }: ContentRecord, before: string, after: string): Place {
  const markdown = prose?.markdown ?? ''
  // What stands above it, empty lines and in older seals spaces, was left out.
  const start = Math.max(0, markdown.indexOf(after.slice(0, 1), emptyBefore(markdown)))
  const offset = start + firstDifference(before, after)
  const above = markdown.slice(0, offset).split('\n')
  const line = (prose?.line ?? 1) + above.length - 1
  return { file: file.path, line, column: (above.at(-1)?.length ?? 0) + 1 }
}

function emptyBefore(markdown: string): number {
  const kept = withoutEmptyEnds(markdown)
  return markdown.indexOf(kept)
}

/** How many characters two texts begin with in common. */
export function firstDifference(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let index = 0
  while (index < shorter && a[index] === b[index]) index++
  return index
}
