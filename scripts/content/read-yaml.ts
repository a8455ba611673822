import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml'
import { identityNumbersIn, maskIdentityNumbers } from '../report/identity-numbers.ts'
import type { Place, Report } from '../report/problem.ts'
import { codePointOf } from '../words/code-point.ts'
import { reportCutTexts } from './cut-texts.ts'
import { findHardSpaces } from './hard-spaces.ts'
import { INVISIBLE } from './invisible-characters.ts'
import { lineAndColumnIn } from './line-and-column.ts'
import { findRepeatedEntries } from './missing-hyphen.ts'
import { explainYamlFault } from './yaml-fault.ts'
import { type Places, placesIn } from './yaml-places.ts'
import {
  buildTree,
  DEEPEST_NESTING,
  MOST_ALIASES,
  MOST_REPEATED_VALUES,
  type TreeFault,
  type YamlTree,
} from './yaml-tree.ts'

/** The value as YAML gives it, `null` for an empty text, and the way back to the file. */
export type LocatedData = { readonly value: unknown; readonly places: Places }

/** A text and the part of it that is YAML. */
export type YamlSource = {
  readonly text: string
  readonly file: string
  readonly start: number
  readonly end: number
  /** Whether all of it is to be a list. */
  readonly isList?: boolean
}

type PlaceAt = (offset: number) => Place

/** Reads YAML 1.2 (core schema); `null`, after a report, when it cannot be understood. */
export function readYaml({ text, file, start, end, isList = false }: YamlSource, report: Report): LocatedData | null {
  const yaml = text.slice(start, end)
  const lineAndColumn = lineAndColumnIn(text)
  const placeAt: PlaceAt = (offset) => ({ file, ...lineAndColumn(start + offset) })
  if (reportHardSpaces(yaml, placeAt, report)) return null
  try {
    const events = eventsOf(yaml)
    const tree = buildTree(events, yaml)
    if (reportRepeatedEntries(tree, yaml, isList, placeAt, report)) return null
    reportTree(tree, yaml, placeAt, report)
    reportNumbersInComments(events, yaml, placeAt, report)
    reportCutTexts(events, yaml, placeAt, report)
    const isClean = reportEscapes(events, yaml, placeAt, report)
    if (!isClean || !isReadable(tree)) return null
    return {
      value: construct(events, yaml),
      places: placesIn(() => buildTree(eventsOf(yaml), yaml), text, file, start),
    }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    reportException(error, yaml, placeAt, report)
    return null
  }
}

// Of thousands of files, places are asked for in few; to parse those again takes less than to keep where everything stands.
function eventsOf(yaml: string): Event[] {
  return parseEvents(yaml, { maxDepth: DEEPEST_NESTING })
}

// For each its own report, so that each can be put right: with some of them left, the text is still no YAML.
function reportHardSpaces(yaml: string, placeAt: PlaceAt, report: Report): boolean {
  const found = findHardSpaces(yaml, eventsOrNull)
  for (const { start, end } of found) {
    report('yaml/syntax', { ...placeAt(start), length: end - start }, { fault: 'hard-space', reason: '' })
  }
  return found.length > 0
}

function eventsOrNull(yaml: string): Event[] | null {
  try {
    return eventsOf(yaml)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return null
  }
}

// With `json` a field written twice is no exception: it has been reported, and the rest is still looked at.
function construct(events: Event[], source: string): unknown {
  const [value = null] = constructFromEvents(events, { source, json: true, maxAliases: MOST_ALIASES })
  return value
}

// `"\\u0001"` brings in what may not stand in the file as it is; nothing else of YAML does.
function reportEscapes(events: readonly Event[], source: string, placeAt: PlaceAt, report: Report): boolean {
  const faults = events.flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return []
    const value = getScalarValue(source, event)
    return INVISIBLE.flatMap(({ rule, pattern }) => {
      const [first, ...others] = value.match(pattern) ?? []
      return first === undefined ? [] : [{ rule, offset: event.valueStart - 1, first, count: others.length + 1 }]
    })
  })
  for (const { rule, offset, first, count } of faults) {
    report(rule, placeAt(offset), { character: codePointOf(first), count })
  }
  return faults.length === 0
}

// Files are published as they are, within the PDF for archives. What stands in values is looked at when they are validated.
function reportNumbersInComments(events: readonly Event[], source: string, placeAt: PlaceAt, report: Report): void {
  for (const { number, index } of identityNumbersIn(source)) {
    const isInValue = events.some(
      (event) => event.type === EVENT_ID.SCALAR && event.valueStart <= index && index < event.valueEnd,
    )
    if (!isInValue) report('privacy/identity-number', placeAt(index), { masked: maskIdentityNumbers(number) })
  }
}

function isReadable({ documents, faults }: YamlTree): boolean {
  return documents <= 1 && faults.every(({ kind }) => kind === 'duplicate-key')
}

function reportTree({ root, documents, faults }: YamlTree, yaml: string, placeAt: PlaceAt, report: Report): void {
  for (const fault of faults) reportFault(fault, placeAt, report)
  if (documents > 1) report('yaml/several-documents', placeAt(secondDocument(yaml, root?.start ?? 0)), {})
}

// With their hyphens, the entries are others than those that were read: nothing more is said about them.
function reportRepeatedEntries(
  { faults }: YamlTree,
  yaml: string,
  isList: boolean,
  placeAt: PlaceAt,
  report: Report,
): boolean {
  const found = findRepeatedEntries(faults, yaml, isList)
  for (const offset of found) report('yaml/syntax', placeAt(offset), { fault: 'hyphen', reason: '' })
  return found.length > 0
}

function reportFault(fault: TreeFault, placeAt: PlaceAt, report: Report) {
  const place = placeAt(fault.offset)
  switch (fault.kind) {
    case 'duplicate-key':
      return report('yaml/duplicate-key', place, { key: fault.key, firstLine: placeAt(fault.firstOffset).line })
    case 'unknown-alias':
      return report('yaml/unknown-alias', place, { alias: fault.alias })
    case 'circular-alias':
      return report('yaml/circular-alias', place, { alias: fault.alias })
    case 'too-many-aliases':
      return report('yaml/too-many-aliases', place, { limit: MOST_ALIASES, counted: 'aliases' })
    case 'too-many-repeated':
      return report('yaml/too-many-aliases', place, { limit: MOST_REPEATED_VALUES, counted: 'values' })
    case 'too-deep':
      return report('yaml/too-deep', place, { limit: DEEPEST_NESTING })
  }
}

function reportException({ reason, mark }: YAMLException, yaml: string, placeAt: PlaceAt, report: Report) {
  const position = mark?.position ?? 0
  if (reason.includes('maxDepth')) return report('yaml/too-deep', placeAt(position), { limit: DEEPEST_NESTING })
  if (/\btag\b/.test(reason)) {
    const tag = /^!\S*/.exec(yaml.slice(position))?.[0] ?? '!'
    return report('yaml/tag', placeAt(position), { tag })
  }
  const { fault, offset } = explainYamlFault(reason, yaml, position)
  report('yaml/syntax', placeAt(offset), { fault, reason })
}

function secondDocument(yaml: string, afterOffset: number): number {
  const separator = /^---/gm
  separator.lastIndex = afterOffset + 1
  return separator.exec(yaml)?.index ?? afterOffset
}
