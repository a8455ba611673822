import type { Event } from 'js-yaml'
import type { Place } from '../report/problem.ts'
import { lineAndColumnIn } from './line-and-column.ts'
import { buildTree, type YamlNode, type YamlTree } from './yaml-tree.ts'

/** The keys and positions that lead to a value: `['outcomes', 0, 'status']`. */
export type PathToValue = readonly (string | number)[]

/** The way from a value back to the file. */
export type Places = {
  /** Where a value stands; for a missing one, where its nearest parent stands. */
  readonly placeOf: (path: PathToValue) => Place
  /** Where the key of a value stands: the last part of the path. */
  readonly placeOfKey: (path: PathToValue) => Place
}

/**
 * Places from the parser's events. In a Markdown file, `text` is the whole file and `offset` where its YAML begins, so
 * that lines count from the top of the file.
 *
 * @example locateValues(text, file, events, 0).placeOf(['outcomes', 0, 'status']) // { file, line: 7, column: 13 }
 */
export function locateValues(text: string, file: string, events: readonly Event[], offset: number): Places {
  return placesIn(buildTree(events, text.slice(offset)), text, file, offset)
}

/** The same from a tree that has been built already. */
export function placesIn({ root }: YamlTree, text: string, file: string, offset: number): Places {
  const lineAndColumn = lineAndColumnIn(text)
  const placeAt = (start: number): Place => ({ file, ...lineAndColumn(start + offset) })
  return {
    placeOf: (path) => placeAt(startOf(root, path, 'value')),
    placeOfKey: (path) => placeAt(startOf(root, path, 'key')),
  }
}

function startOf(root: YamlNode | null, path: PathToValue, wanted: 'value' | 'key'): number {
  let node = root
  let start = root?.start ?? 0
  for (const [index, step] of path.entries()) {
    const entry = node?.entries.get(String(step))
    const child = typeof step === 'number' ? node?.items[step] : entry?.value
    if (child === undefined) return start
    const isLast = index === path.length - 1
    if (isLast && wanted === 'key') return entry?.keyStart ?? child.start ?? start
    // A value that was left out stands where its key stands.
    start = child.start ?? entry?.keyStart ?? start
    node = child
  }
  return start
}
