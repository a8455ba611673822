import { CORE_SCHEMA, dump } from 'js-yaml'
import type { Day } from '../model/dates.ts'
import { formatFieldPath } from '../model/field-path.ts'
import { isJsonFields, isJsonList, type JsonValue } from '../model/json-value.ts'
import { SUPPRESSED } from '../model/suppressed.ts'
import type { CorrectionKind } from '../model/vocabulary.ts'
import { PLACEHOLDER } from '../validate/rules/filled-in-corrections.ts'
import { applyChange } from './apply-change.ts'
import type { SealedChange } from './compare-sealed.ts'
import { firstDifference } from './place-of-field.ts'

/** A change as a correction states it: of a field, or of a whole item by its fingerprint. */
export type EntryChange = { readonly field?: string; readonly before?: JsonValue; readonly after?: JsonValue }

export type EntryParts = {
  readonly date: Day
  readonly concerns: string
  readonly kind: CorrectionKind
  readonly changes: readonly EntryChange[]
  /** The ids that are taken. */
  readonly taken: ReadonlySet<string>
}

/** A correction ready to be pasted into `corrections.yaml`; what and why are left to the editor. */
export function formatCorrectionEntry({ date, concerns, kind, changes, taken }: EntryParts): string {
  const entry = {
    id: freeId(`${date}-${concerns.split('/').slice(1).join('-') || concerns}`, taken),
    date,
    concerns,
    kind,
    what: `${PLACEHOLDER}vad som har ändrats`,
    why: `${PLACEHOLDER}varför`,
    changes,
  }
  // What is read here with the core schema needs no quotation marks for its sake: 2018-03-02 is no date to it.
  return dump([entry], { schema: CORE_SCHEMA, lineWidth: 100, noRefs: true, quoteStyle: 'double' })
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  const id = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}

/**
 * A change of a field as a correction states it; of a long text, only the sentences that differ. Whose name is taken away is not
 * told anew.
 */
export function statedChange(change: SealedChange): EntryChange {
  const { steps, before, after } = change
  const words = namesSomebodyGone(change)
    ? { before: SUPPRESSED, after }
    : typeof before === 'string' && typeof after === 'string'
      ? changedWords(before, after)
      : { before, after }
  return {
    field: formatFieldPath(steps),
    ...(words.before !== undefined && { before: words.before }),
    ...(words.after !== undefined && { after: words.after }),
  }
}

/**
 * Every change as a correction states it. A signing that is taken away is told by its parts, so that nothing but who signed is
 * kept from readers.
 */
export function statedChanges(change: SealedChange): readonly EntryChange[] {
  const { steps, before, after } = change
  if (steps.length > 1 || !isJsonFields(before) || !namesSomebodyGone(change)) return [statedChange(change)]
  const { by: _, ...rest } = before
  const field = formatFieldPath(steps)
  return [
    { field: `${field}.by`, before: SUPPRESSED },
    { field, before: rest, ...(after !== undefined && { after }) },
  ]
}

/** Whether somebody who signed stands there no longer. */
function namesSomebodyGone({ steps, before, after }: SealedChange): boolean {
  const [first, last] = [steps[0]?.name, steps.at(-1)?.name]
  if (first !== 'signed') return false
  const left = namesIn(after, last)
  return namesIn(before, last).some((name) => !left.includes(name))
}

/** Every text that stands under `name`, which may be what the value itself stands under. */
function namesIn(value: JsonValue | undefined, key: string | undefined): readonly string[] {
  if (typeof value === 'string') return key === 'name' ? [value] : []
  if (isJsonList(value)) return value.flatMap((one) => namesIn(one, undefined))
  return isJsonFields(value) ? Object.entries(value).flatMap(([name, one]) => namesIn(one, name)) : []
}

// A title or a line is told whole.
const SHORT_TEXT = 120

type Words = { readonly before: string; readonly after: string }

/** The part of a text that differs, in whole sentences; more of it when these words stand there twice. */
export function changedWords(before: string, after: string): Words {
  if (before.length <= SHORT_TEXT && after.length <= SHORT_TEXT) return { before, after }
  const start = firstDifference(before, after)
  const end = commonEnd(before.slice(start), after.slice(start))
  for (const boundary of [/[.!?:]\s|\n/g, /\n\n/g]) {
    const from = lastMatchBefore(boundary, before, start)
    const to = before.length - firstMatchAfter(boundary, before, before.length - end)
    const part = { before: before.slice(from, before.length - to), after: after.slice(from, after.length - to) }
    const applied = applyChange({ text: before }, { steps: [{ kind: 'field', name: 'text' }], ...part })
    if (applied.fits && isJsonFields(applied.value) && applied.value.text === after) return part
  }
  return { before, after }
}

function commonEnd(a: string, b: string): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++
  return count
}

/** Where the sentence begins that the offset is in. */
function lastMatchBefore(boundary: RegExp, text: string, offset: number): number {
  const ends = [...text.slice(0, offset).matchAll(boundary)].map((match) => match.index + match[0].length)
  return ends.at(-1) ?? 0
}

/** Where the sentence ends that the offset is in, without the white space after it. */
function firstMatchAfter(boundary: RegExp, text: string, offset: number): number {
  const ends = [...text.matchAll(boundary)].map(({ 0: sign, index }) => index + (sign.trim() === '' ? 0 : 1))
  return ends.find((end) => end >= offset) ?? text.length
}
