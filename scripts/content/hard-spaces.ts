import { EVENT_ID, type Event } from 'js-yaml'

/** Offsets in a YAML text. */
export type Stretch = { readonly start: number; readonly end: number }

const HARD_SPACES = /\u00A0+/g
/** What stands before a field or an item, the hyphens of items, and the name of the field. */
const LINE = /^([ \u00A0]*)((?:-[ \u00A0]+)*)([a-z][a-z-]*:(?=[ \u00A0\r\n]|$))?/gm

/**
 * Hard spaces that stand where YAML wants ordinary ones: before a field or an item, after its hyphen or its colon. YAML
 * takes them for letters, and a space for one cannot be seen.
 *
 * @param eventsOf what a text consists of; `null` when it is no YAML
 */
export function findHardSpaces(
  source: string,
  eventsOf: (yaml: string) => readonly Event[] | null,
): readonly Stretch[] {
  const suspects = suspectsIn(source)
  if (suspects.length === 0) return []
  // They are to blame when the text is YAML without them, and when they are no part of a value then.
  const mended = eventsOf(withOrdinarySpaces(source, suspects))
  const misplaced = mended === null ? [] : outsideValues(suspects, mended)
  const events = eventsOf(source)
  return events === null ? misplaced : misplaced.filter((stretch) => outsideValues([stretch], events).length === 0)
}

function suspectsIn(source: string): readonly Stretch[] {
  if (!source.includes('\u00A0')) return []
  return [...source.matchAll(LINE)].flatMap(({ 0: whole, 1: indent = '', 2: hyphens = '', 3: field, index }) => {
    const end = index + whole.length
    const before = field === undefined ? itemStretches(indent, hyphens, index) : stretchesIn(indent + hyphens, index)
    const after = /^\u00A0+/.exec(field === undefined ? '' : source.slice(end, end + LONGEST_GAP))?.[0].length ?? 0
    return after === 0 ? before : [...before, { start: end, end: end + after }]
  })
}

/** Enough for what somebody pastes; a longer one is left as it is. */
const LONGEST_GAP = 100

// A text may begin with a hard space, as in `- Torget`; one right after the hyphen makes it no hyphen of an item.
function itemStretches(indent: string, hyphens: string, offset: number): readonly Stretch[] {
  if (hyphens === '') return []
  const joined = [...hyphens.matchAll(/(?<=-)\u00A0+/g)].map(({ 0: spaces, index }) => {
    const start = offset + indent.length + index
    return { start, end: start + spaces.length }
  })
  return [...stretchesIn(indent, offset), ...joined]
}

function stretchesIn(text: string, offset: number): readonly Stretch[] {
  return [...text.matchAll(HARD_SPACES)].map(({ 0: spaces, index }) => {
    return { start: offset + index, end: offset + index + spaces.length }
  })
}

function withOrdinarySpaces(source: string, stretches: readonly Stretch[]): string {
  let mended = ''
  let end = 0
  for (const stretch of stretches) {
    mended += source.slice(end, stretch.start).padEnd(stretch.end - end)
    end = stretch.end
  }
  return mended + source.slice(end)
}

// Both stand in the order of the text.
function outsideValues(stretches: readonly Stretch[], events: readonly Event[]): readonly Stretch[] {
  const values = events.filter((event) => event.type === EVENT_ID.SCALAR)
  let next = 0
  return stretches.filter(({ start }) => {
    while (next < values.length && (values[next]?.valueEnd ?? 0) <= start) next++
    return start < (values[next]?.valueStart ?? Number.POSITIVE_INFINITY)
  })
}
