// The `- ` that was forgotten before an entry of a list. YAML notices it late or not at all: the fields go on those of the
// entry before, or stand where only other entries may.
import type { TreeFault } from './yaml-tree.ts'

type Line = {
  readonly offset: number
  readonly indent: number
  readonly hasHyphen: boolean
  readonly key: string | null
}

const FIRST_FIELD = /^( *)(- +)?(?:\{ *)?(?:([\w-]+):(?:\s|$))?/
const NOTHING_BUT_COMMENT = /^\s*(?:#|$)/
const START_OF_LINE = /(?:^|[\r\n]) *$/

/**
 * Where an entry begins without a hyphen, near where the parser gave up: with the field that others of its list begin with,
 * just as far in as their hyphens.
 */
export function findMissingHyphen(source: string, position: number): number | null {
  const lines = linesOf(source)
  const at = lines.findLastIndex(({ offset, indent }) => offset - indent <= position)
  // A second field that is further in than the first is noticed one line late.
  for (const near of [lines[at], lines[at - 1]]) {
    const found = near === undefined ? null : withoutHyphen(entriesAround(lines, lines.indexOf(near)))
    if (found !== null) return found.offset
  }
  return null
}

/** What stands as far in as a line, until something stands less far in. */
function entriesAround(lines: readonly Line[], at: number): readonly Line[] {
  const indent = lines[at]?.indent ?? 0
  const isOutside = (line: Line) => line.indent < indent
  const start = lines.slice(0, at).findLastIndex(isOutside) + 1
  const length = lines.slice(at).findIndex(isOutside)
  const around = lines.slice(start, length === -1 ? undefined : at + length)
  return around.filter((line) => line.indent === indent)
}

function withoutHyphen(entries: readonly Line[]): Line | null {
  const firstFields = new Set(entries.filter(({ hasHyphen }) => hasHyphen).map(({ key }) => key))
  return entries.find(({ hasHyphen, key }) => !hasHyphen && key !== null && firstFields.has(key)) ?? null
}

function linesOf(source: string): readonly Line[] {
  return [...source.matchAll(/[^\r\n]+/g)].flatMap(({ 0: text, index }) => {
    if (NOTHING_BUT_COMMENT.test(text)) return []
    const [, spaces = '', hyphen, key = null] = FIRST_FIELD.exec(text) ?? []
    const indent = spaces.length
    return [{ offset: index + indent, indent, hasHyphen: hyphen !== undefined, key }]
  })
}

/**
 * Where entries begin without a hyphen, so that their fields repeat those of the entry before: the first of its fields
 * stands there again, and another one too.
 *
 * @param isList whether the whole text is to be a list, so that its first entry may lack the hyphen as well
 */
export function findRepeatedEntries(faults: readonly TreeFault[], source: string, isList: boolean): readonly number[] {
  const repeated = faults.filter((fault) => fault.kind === 'duplicate-key')
  const firstFields = repeated.filter(({ firstOffset, startOfFields }) => firstOffset === startOfFields)
  return firstFields.flatMap(({ key, startOfFields: first }) => {
    const own = repeated.filter(({ startOfFields }) => startOfFields === first)
    const again = own.filter((fault) => fault.key === key).map(({ offset }) => offset)
    if (own.length === again.length || !again.every((offset) => isAtStartOfLine(source, offset))) return []
    if (/- *$/.test(source.slice(0, first))) return again
    return isList && isAtStartOfLine(source, first) ? [first, ...again] : []
  })
}

function isAtStartOfLine(source: string, offset: number): boolean {
  return START_OF_LINE.test(source.slice(0, offset))
}
