import { fingerprintOf } from '../model/canonical-json.ts'
import type { JsonFields, JsonValue } from '../model/json-value.ts'
import { isJsonFields } from '../model/json-value.ts'
import { keyOf, nameItem, readNameItem, type SealEntry, type SealedKind, type SealLine } from '../model/seal.ts'
import { applyChange } from './apply-change.ts'
import type { StatedCorrection, StatedPart } from './stated-correction.ts'

/** What an item should be like now, by what was sealed and all corrections since. */
export type ItemState = {
  readonly kind: SealedKind
  readonly item: string
  readonly publication: string
  /** The line that sealed it last; `null` when it was added and has not been sealed yet. */
  readonly line: SealLine | null
  readonly expected:
    | { readonly kind: 'content'; readonly content: JsonFields }
    /** Only its fingerprint is known: it was added by a correction that is not sealed yet. */
    | { readonly kind: 'fingerprint'; readonly fingerprint: string; readonly correction: string; readonly part: number }
    | { readonly kind: 'withdrawn' }
}

/** A part of a correction that does not fit what it is to change. `found` is what stands there. */
export type Misfit = {
  readonly correction: string
  readonly part: number
  readonly found: JsonValue | undefined
}

export type ItemStates = {
  /** By `keyOf`. */
  readonly states: ReadonlyMap<string, ItemState>
  readonly misfits: readonly Misfit[]
  /** Lines that seal once more what was sealed already and has not been withdrawn since. */
  readonly repeated: readonly SealLine[]
}

// Where a promise and a survey share a name, a correction is about the promise.
const NAMED: readonly SealedKind[] = ['promise', 'survey', 'report']

/**
 * Follows all that was sealed, and all corrections, in their order. A correction that was sealed before an item is part of
 * what the item was sealed as.
 *
 * @param lines in the order of the chain
 * @param later corrections that are not sealed yet, oldest first
 */
export function itemStates(
  lines: readonly SealLine[],
  later: readonly StatedCorrection[],
  readSealed: ReadSealed,
): ItemStates {
  const states = new Map<string, ItemState>()
  const misfits: Misfit[] = []
  const repeated: SealLine[] = []
  for (const line of lines) {
    const { entry } = line
    const known = states.get(keyOf(entry))
    if (known?.expected.kind === 'content') repeated.push(line)
    else if (known?.expected.kind === 'fingerprint' && known.expected.fingerprint !== fingerprintOf(entry.content)) {
      misfits.push({
        correction: known.expected.correction,
        part: known.expected.part,
        found: fingerprintOf(entry.content),
      })
    }
    states.set(keyOf(entry), sealedState(line))
    if (entry.kind === 'correction') misfits.push(...applyCorrection(states, readSealed(entry)))
  }
  for (const correction of later) misfits.push(...applyCorrection(states, correction))
  return { states, misfits, repeated }
}

export type ReadSealed = (entry: SealEntry) => StatedCorrection

function sealedState(line: SealLine): ItemState {
  const { kind, item, content } = line.entry
  return { kind, item, publication: line.publication, line, expected: { kind: 'content', content } }
}

function applyCorrection(states: Map<string, ItemState>, correction: StatedCorrection): readonly Misfit[] {
  const key = keyOfCorrected(correction.concerns, states)
  return correction.parts.flatMap((part, index) => {
    const misfit = part === null ? { found: undefined } : applyPart(states, key, part, correction, index)
    return misfit === null ? [] : [{ ...misfit, correction: correction.item, part: index }]
  })
}

function applyPart(
  states: Map<string, ItemState>,
  key: string,
  part: StatedPart,
  correction: StatedCorrection,
  index: number,
): Pick<Misfit, 'found'> | null {
  const state = states.get(key)
  if (part.kind === 'added') {
    if (state !== undefined && state.expected.kind !== 'withdrawn') return { found: fingerprintIn(state) }
    // Of a publication that is not sealed, nobody asks what was added.
    const added = state ?? newState(key, correction.concerns)
    if (states.has(keyOf({ kind: 'publication', item: added.publication }))) {
      const expected = {
        kind: 'fingerprint',
        fingerprint: part.fingerprint,
        correction: correction.item,
        part: index,
      } as const
      states.set(key, { ...added, expected })
    }
    return null
  }
  if (state === undefined) return null
  if (part.kind === 'withdrawn') return withdraw(states, key, state, part.fingerprint)
  if (state.expected.kind !== 'content') return { found: undefined }
  const applied = applyChange(state.expected.content, part)
  if (!applied.fits || !isJsonFields(applied.value)) return { found: applied.fits ? undefined : applied.found }
  states.set(key, { ...state, expected: { kind: 'content', content: applied.value } })
  return null
}

function withdraw(states: Map<string, ItemState>, key: string, state: ItemState, fingerprint: string) {
  const found = fingerprintIn(state)
  if (found !== fingerprint) return { found }
  states.set(key, { ...state, expected: { kind: 'withdrawn' } })
  if (state.kind === 'promise') withdrawCommitments(states, state.item)
  return null
}

/** The commitments of a promise go with it. */
function withdrawCommitments(states: Map<string, ItemState>, promise: string): void {
  for (const [key, state] of states) {
    if (state.kind === 'commitment' && state.item.startsWith(`${promise}/`)) {
      states.set(key, { ...state, expected: { kind: 'withdrawn' } })
    }
  }
}

function fingerprintIn({ expected }: ItemState): string | undefined {
  if (expected.kind === 'withdrawn') return undefined
  return expected.kind === 'content' ? fingerprintOf(expected.content) : expected.fingerprint
}

/** The key of what a correction is about: what is known by that name, else what the name looks like. */
export function keyOfCorrected(concerns: string, known: { readonly has: (key: string) => boolean }): string {
  const name = readNameItem(concerns)
  if (name !== null) return keyOf({ kind: 'name', item: nameItem(name) })
  const [item = ''] = concerns.split('#')
  const parts = item.split('/').length
  if (parts === 1) return keyOf({ kind: 'publication', item })
  if (parts > 2) {
    // A promise may be called `files` too.
    const isFile = item.split('/')[1] === 'files' && !known.has(keyOf({ kind: 'commitment', item }))
    return keyOf({ kind: isFile ? 'file' : 'commitment', item })
  }
  const kind = NAMED.find((one) => known.has(keyOf({ kind: one, item }))) ?? 'promise'
  return keyOf({ kind, item })
}

function newState(key: string, item: string): Omit<ItemState, 'expected'> {
  const kind = key.slice(0, key.indexOf(' ')) as SealedKind
  return { kind, item, publication: item.split('/')[0] ?? '', line: null }
}
