import type { Place } from '../report/problem.ts'
import { lineAndColumnIn } from './line-and-column.ts'
import type { YamlNode, YamlTree } from './yaml-tree.ts'

/** The keys and positions that lead to a value: `['outcomes', 0, 'status']`. */
export type PathToValue = readonly (string | number)[]

/** The way from a value back to the file. */
export type Places = {
  /** Where a value stands; for a missing one, where its nearest parent stands. */
  readonly placeOf: (path: PathToValue) => Place
  /** Where the key of a value stands: the last part of the path. */
  readonly placeOfKey: (path: PathToValue) => Place
  /** A value as it stands in the file, quotation marks included; `null` where only a point is known. */
  readonly writtenAt: (path: PathToValue) => string | null
  /** Where words stand within a value; the value itself when they are broken over lines or written in another way. */
  readonly placeOfWords: (path: PathToValue, words: string) => Place
}

/**
 * Places from the tree of a text, which is built when the first of them is asked for. In a Markdown file, `text` is the whole
 * file and `offset` where its YAML begins, so that lines count from the top of the file.
 *
 * @example placesIn(build, text, file, 0).placeOf(['outcomes', 0, 'status']) // { file, line: 7, column: 13, … }
 */
export function placesIn(build: () => YamlTree, text: string, file: string, offset: number): Places {
  let tree: YamlTree | null = null
  const find = (path: PathToValue, wanted: 'value' | 'key'): Range => {
    tree ??= build()
    return rangeOf(tree.root, path, wanted)
  }
  const lineAndColumn = lineAndColumnIn(text)
  const placeAt = (range: Range): Place => {
    const place = { file, ...lineAndColumn(range.start + offset) }
    const length = lengthOnLine(text, range, offset)
    return length === null ? place : { ...place, length }
  }
  return {
    placeOf: (path) => placeAt(find(path, 'value')),
    placeOfKey: (path) => placeAt(find(path, 'key')),
    writtenAt(path) {
      const { start, end } = find(path, 'value')
      return end === null ? null : text.slice(start + offset, end + offset)
    },
    placeOfWords(path, words) {
      const range = find(path, 'value')
      const value = range.end === null ? '' : text.slice(range.start + offset, range.end + offset)
      const index = value.indexOf(words)
      if (index === -1 || words === '') return placeAt(range)
      return placeAt({ start: range.start + index, end: range.start + index + words.length })
    },
  }
}

/** Offsets in the YAML text; `end` is `null` where only a point is known. */
type Range = { readonly start: number; readonly end: number | null }

/** How much of its first line a range takes. */
function lengthOnLine(text: string, { start, end }: Range, offset: number): number | null {
  if (end === null) return null
  const [firstLine = ''] = text.slice(start + offset, end + offset).split(/[\r\n]/, 1)
  return firstLine.length === 0 ? null : firstLine.length
}

function rangeOf(root: YamlNode | null, path: PathToValue, wanted: 'value' | 'key'): Range {
  let node = root
  let range: Range = { start: root?.start ?? 0, end: root?.end ?? null }
  for (const [index, step] of path.entries()) {
    const entry = node?.entries.get(String(step))
    const child = typeof step === 'number' ? node?.items[step] : entry?.value
    // A missing value stands where its parent begins.
    if (child === undefined) return { start: range.start, end: null }
    const key = entry?.keyStart == null ? null : { start: entry.keyStart, end: entry.keyEnd }
    const value = child.start === null ? null : { start: child.start, end: child.end }
    const isLast = index === path.length - 1
    if (isLast && wanted === 'key') return key ?? value ?? range
    // A value that was left out stands where its key stands.
    range = value ?? key ?? range
    node = child
  }
  return range
}
