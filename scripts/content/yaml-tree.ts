// A tree of where everything in a YAML text stands, built from the parser's events. Along the way it finds what the
// parser lets pass: fields written twice, and repeated values (aliases) that would grow beyond bounds.
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { findLoneHyphen } from './lone-hyphen.ts'

export const MOST_ALIASES = 50
export const MOST_REPEATED_VALUES = 10_000
export const DEEPEST_NESTING = 20

/**
 * `start` is an offset in the YAML text; `null` for a value that was left out, but for that of an item, which stands at
 * its hyphen. `end` is known for what is written in one piece: text, numbers, dates. `size` counts repeated values too.
 */
export type YamlNode = {
  readonly start: number | null
  readonly end: number | null
  readonly items: readonly YamlNode[]
  readonly entries: ReadonlyMap<string, YamlEntry>
  readonly size: number
  readonly height: number
}

export type YamlEntry = {
  readonly keyStart: number | null
  readonly keyEnd: number | null
  readonly value: YamlNode
}

export type TreeFault =
  | {
      readonly kind: 'duplicate-key'
      readonly offset: number
      readonly key: string
      readonly firstOffset: number
      /** Where the first field of the same group stands. */
      readonly startOfFields: number
    }
  | { readonly kind: 'unknown-alias' | 'circular-alias'; readonly offset: number; readonly alias: string }
  | { readonly kind: 'too-many-aliases' | 'too-many-repeated' | 'too-deep'; readonly offset: number }

/** The first document as a tree; `documents` is how many there are. */
export type YamlTree = {
  readonly root: YamlNode | null
  readonly documents: number
  readonly faults: readonly TreeFault[]
}

// Most values hold nothing, and need no list and no map of their own to say so.
const NO_ITEMS: YamlNode['items'] = []
const NO_ENTRIES: YamlNode['entries'] = new Map()

/** What is known at one point of the walk through the events. */
type Walk = {
  readonly source: string
  readonly events: readonly Event[]
  readonly anchors: Map<string, YamlNode | 'open'>
  readonly faults: TreeFault[]
  next: number
  /** The end of what has been seen so far, as far as the events tell. */
  reached: number
  aliases: number
  repeated: number
}

/** Where every value stands, and what is wrong with keys and aliases. */
export function buildTree(events: readonly Event[], source: string): YamlTree {
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length
  const walk: Walk = { source, events, anchors: new Map(), faults: [], next: 1, reached: 0, aliases: 0, repeated: 0 }
  const isEmpty = documents === 0 || events[1]?.type === EVENT_ID.POP
  const root = isEmpty ? null : readNode(walk, 0)
  return { root, documents, faults: walk.faults }
}

function readNode(walk: Walk, depth: number): YamlNode {
  const event = walk.events[walk.next++]
  walk.reached = Math.max(walk.reached, offsetIn(event))
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return anchored(walk, event, () => leaf(startOfScalar(event, walk.source), endOfScalar(event, walk.source)))
    case EVENT_ID.SEQUENCE:
      return anchored(walk, event, () => readList(walk, event.start, depth))
    case EVENT_ID.MAPPING:
      return anchored(walk, event, () => readFields(walk, event.start, depth))
    case EVENT_ID.ALIAS:
      return readAlias(walk, event.anchorStart - 1, walk.source.slice(event.anchorStart, event.anchorEnd), depth)
    default:
      throw new Error('The YAML events end in the middle of a value.')
  }
}

function anchored(
  walk: Walk,
  { anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number },
  read: () => YamlNode,
): YamlNode {
  if (anchorStart === -1) return read()
  const name = walk.source.slice(anchorStart, anchorEnd)
  walk.anchors.set(name, 'open')
  const node = read()
  walk.anchors.set(name, node)
  return node
}

function readList(walk: Walk, start: number, depth: number): YamlNode {
  const items: YamlNode[] = []
  while (!isAtEnd(walk)) items.push(isLeftOut(walk.events[walk.next]) ? readEmptyItem(walk) : readNode(walk, depth + 1))
  return container(start, items, NO_ENTRIES)
}

// The events tell nothing of where an item without a value stands.
function readEmptyItem(walk: Walk): YamlNode {
  walk.next++
  const hyphen = findLoneHyphen(walk.source, walk.reached)
  walk.reached = hyphen === null ? walk.source.length : hyphen + 1
  return leaf(hyphen, null)
}

function isLeftOut(event: Event | undefined): boolean {
  const isNothing = event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN && event.valueStart === -1
  return isNothing && event.anchorStart === -1 && event.tagStart === -1
}

function readFields(walk: Walk, start: number, depth: number): YamlNode {
  const entries = new Map<string, YamlEntry>()
  const values: YamlNode[] = []
  let startOfFields: number | null = null
  while (!isAtEnd(walk)) {
    const key = keyText(walk)
    const { start: keyStart, end: keyEnd } = readNode(walk, depth + 1)
    const value = readNode(walk, depth + 1)
    values.push(value)
    startOfFields ??= keyStart ?? start
    const first = key === null ? undefined : entries.get(key)
    if (key !== null && first !== undefined) {
      const firstOffset = first.keyStart ?? start
      walk.faults.push({ kind: 'duplicate-key', key, offset: keyStart ?? start, firstOffset, startOfFields })
    }
    if (key !== null) entries.set(key, { keyStart, keyEnd, value })
  }
  return { ...container(start, values, entries), items: NO_ITEMS }
}

// A repeated value has the alias as its own place; what is inside it stands where it was written first.
function readAlias(walk: Walk, offset: number, alias: string, depth: number): YamlNode {
  const target = walk.anchors.get(alias)
  walk.aliases++
  if (walk.aliases === MOST_ALIASES + 1) walk.faults.push({ kind: 'too-many-aliases', offset })
  if (target === undefined) walk.faults.push({ kind: 'unknown-alias', offset, alias })
  if (target === 'open') walk.faults.push({ kind: 'circular-alias', offset, alias })
  if (target === undefined || target === 'open') return leaf(offset, null)
  const repeatedBefore = walk.repeated
  walk.repeated += target.size
  if (repeatedBefore <= MOST_REPEATED_VALUES && walk.repeated > MOST_REPEATED_VALUES) {
    walk.faults.push({ kind: 'too-many-repeated', offset })
  }
  if (depth + target.height > DEEPEST_NESTING) walk.faults.push({ kind: 'too-deep', offset })
  return { ...target, start: offset, end: null }
}

// Moves past the end of the list or group when it has come to it.
function isAtEnd(walk: Walk): boolean {
  if (walk.events[walk.next]?.type !== EVENT_ID.POP) return false
  walk.next++
  return true
}

function offsetIn(event: Event | undefined): number {
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return event.valueEnd
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start
    case EVENT_ID.ALIAS:
      return event.anchorEnd
    default:
      return 0
  }
}

function keyText(walk: Walk): string | null {
  const event = walk.events[walk.next]
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(walk.source, event) : null
}

function startOfScalar({ valueStart, valueEnd, style }: ScalarEvent, source: string): number | null {
  if (valueStart === -1) return null
  if (isQuoted(style)) return valueStart - 1
  const spaces = /^[ \t\r\n]*/.exec(source.slice(valueStart, valueEnd))?.[0].length ?? 0
  return valueStart + spaces < valueEnd ? valueStart + spaces : null
}

function endOfScalar({ valueStart, valueEnd, style }: ScalarEvent, source: string): number | null {
  if (valueStart === -1) return null
  if (isQuoted(style)) return valueEnd + 1
  let end = valueEnd
  while (end > valueStart && isSpace(source[end - 1])) end--
  return end
}

// As YAML has them: a hard space is a letter of the value.
function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n'
}

function isQuoted(style: ScalarEvent['style']): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
}

/** What is written in one piece; `end` is `null` where that is not known. */
export function leaf(start: number | null, end: number | null): YamlNode {
  return { start, end, items: NO_ITEMS, entries: NO_ENTRIES, size: 1, height: 0 }
}

/** A list, or fields; `items` of fields are their values, for their size. */
export function container(
  start: number,
  items: readonly YamlNode[],
  entries: ReadonlyMap<string, YamlEntry>,
): YamlNode {
  const size = items.reduce((sum, item) => sum + item.size, 1)
  const height = items.reduce((highest, item) => Math.max(highest, item.height), 0) + 1
  return { start, end: null, items, entries, size, height }
}
