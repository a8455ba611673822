import { fingerprintOf } from '../model/canonical-json.ts'
import type { Day } from '../model/dates.ts'
import { formatFieldPath } from '../model/field-path.ts'
import { isJsonFields } from '../model/json-value.ts'
import { keyOf, type SealedKind, sealPath } from '../model/seal.ts'
import { isSuppressed } from '../model/suppressed.ts'
import { maskIdentityNumbers } from '../report/identity-numbers.ts'
import type { Place, Report } from '../report/problem.ts'
import type { Paste } from '../report/problem-details.ts'
import { type ChangedName, reportChangedNames } from './changed-names.ts'
import { sealedOrders } from './commitment-order.ts'
import { compareSealed, type SealedChange } from './compare-sealed.ts'
import { type EntryChange, formatCorrectionEntry, statedChange, statedChanges } from './correction-entry.ts'
import type { ItemState } from './item-states.ts'
import type { SealableItem } from './sealable-item.ts'
import type { SealedArchive } from './sealed-archive.ts'
import { contentAsIn } from './sealed-text.ts'
import { shownValue } from './shown-value.ts'

// What a publication promises; whatever else comes later, such as a report, is sealed when its time comes.
const PROMISED: readonly SealedKind[] = ['promise', 'commitment']

// The fields that say when the public may see a publication.
const RELEASING: ReadonlySet<unknown> = new Set(['state', 'published'])

/**
 * Reports every sealed item that has changed, has gone, or has come beside the others, without a correction that says so.
 * Of an item whose correction does not fit, nothing more is said: it is the correction that is to be mended.
 *
 * @param unpublished publications of which it is told that the public cannot see them any more
 * @returns what only goes by another name now
 */
export function checkItems(
  archive: SealedArchive,
  { unpublished, today }: { readonly unpublished: ReadonlySet<string>; readonly today: Day },
  report: Report,
): ReadonlySet<string> {
  const moved = new Map<string, string>()
  const changedNames: ChangedName[] = []
  const misfits = new Set(
    archive.items.misfits.map(({ correction }) => archive.corrections.get(correction)?.stated.concerns),
  )
  for (const { id, items, isWhole } of archive.publications) {
    if (!isWhole || !archive.seals.some(({ publication }) => publication === id)) continue
    const present = new Map(items.map((item) => [keyOf(item), item]))
    const own = [...archive.items.states.values()].filter(({ publication }) => publication === id)
    const isUnpublished = unpublished.has(id)
    const context: Context = { archive, today, report, present, publication: id, isUnpublished, moved, changedNames }
    const missing = own.filter((state) => isExpected(state) && !present.has(keyOf(state)))
    for (const state of withoutConsequences(missing)) reportMissing(state, context)
    reportReordered(items, context)
    for (const item of items) {
      if (!misfits.has(item.item)) checkItem(item, archive.items.states.get(keyOf(item)), context)
    }
  }
  reportChangedNames(changedNames, report)
  return new Set(moved.keys())
}

/** A name is there as long as somebody refers to it; those who refer to one that is gone are told of it by themselves. */
function isExpected({ kind, expected }: ItemState): boolean {
  return kind !== 'name' && expected.kind !== 'withdrawn'
}

type Context = {
  readonly archive: SealedArchive
  readonly today: Day
  readonly report: Report
  readonly present: ReadonlyMap<string, SealableItem>
  readonly publication: string
  readonly isUnpublished: boolean
  /** What goes by another name now, by the name it was sealed under. */
  readonly moved: Map<string, string>
  /** Told last: several publications may share one. */
  readonly changedNames: ChangedName[]
}

/** Without publication.yaml, nothing can be said of the rest; the commitments of a promise are gone with it. */
function withoutConsequences(missing: readonly ItemState[]): readonly ItemState[] {
  const whole = missing.filter(({ kind }) => kind === 'publication')
  if (whole.length > 0) return whole
  const promises = missing.filter(({ kind }) => kind === 'promise').map(({ item }) => `${item}/`)
  return missing.filter(({ kind, item }) => kind !== 'commitment' || !promises.some((name) => item.startsWith(name)))
}

function reportMissing(state: ItemState, context: Context): void {
  const { kind, item, line, expected } = state
  if (line === null || expected.kind !== 'content') return
  const place: Place = { file: sealPath(line.publication), line: line.line, column: 1 }
  if (kind === 'correction') {
    context.report('seal/correction-changed', place, { item, isGone: true })
    return
  }
  const changes = [{ before: fingerprintOf(expected.content) }]
  const other = sameElsewhere(state, context)
  if (other !== null) context.moved.set(item, other.item)
  context.report('seal/missing', other?.placeOf({ steps: [], before: undefined, after: undefined }) ?? place, {
    kind,
    item,
    date: line.entry.date,
    movedTo: other?.item ?? null,
    paste: kind === 'publication' ? null : pasteFor({ item, kind: 'withdrawal', changes }, context),
  })
}

/** What says the very same under another name. */
function sameElsewhere({ kind, expected, line }: ItemState, { present, archive }: Context): SealableItem | null {
  if (expected.kind !== 'content') return null
  const fingerprint = fingerprintOf(expected.content)
  const others = [...present.values()].filter((other) => other.kind === kind && !archive.items.states.has(keyOf(other)))
  return others.find(({ content }) => fingerprintOf(contentAsIn(line?.entry ?? {}, content)) === fingerprint) ?? null
}

function checkItem(item: SealableItem, state: ItemState | undefined, context: Context): void {
  if (state === undefined) {
    if (PROMISED.includes(item.kind)) reportAdded(item, context)
    return
  }
  const { expected } = state
  switch (expected.kind) {
    case 'withdrawn':
      reportAdded(item, context)
      return
    case 'fingerprint': {
      const { correction, part, fingerprint } = expected
      if (fingerprintOf(item.content) !== fingerprint) reportOtherAddition(item, correction, part, context)
      return
    }
    case 'content':
      reportChanges(
        item,
        state,
        compareSealed(expected.content, contentAsIn(state.line?.entry ?? {}, item.content)).filter(
          (change) => !isOfRelease(item, change, context),
        ),
        context,
      )
  }
}

/** A correction cannot explain that nobody sees it, so that none is offered. */
function isOfRelease({ kind }: SealableItem, { steps }: SealedChange, { isUnpublished }: Context): boolean {
  return isUnpublished && kind === 'publication' && RELEASING.has(steps[0]?.name)
}

function reportAdded(item: SealableItem, context: Context): void {
  const { kind, item: name, content } = item
  const isMoved = [...context.moved.values()].some((other) => name === other || name.startsWith(`${other}/`))
  if (isMoved) return
  const changes = [{ after: fingerprintOf(content) }]
  const place = item.placeOf({ steps: [], before: undefined, after: content })
  const paste = pasteFor({ item: name, kind: 'addition', changes }, context)
  context.report('seal/added', place, { kind, item: name, paste })
}

function reportOtherAddition(item: SealableItem, correction: string, part: number, { archive, report }: Context): void {
  const place = archive.corrections.get(correction)?.valid.placeOf(['changes', part, 'after'])
  if (place === undefined) return
  const found = fingerprintOf(item.content)
  report('seal/correction-misfit', place, { item: item.item, field: null, found, side: 'after' })
}

function reportChanges(
  item: SealableItem,
  { line }: ItemState,
  changes: readonly SealedChange[],
  context: Context,
): void {
  const date = line?.entry.date ?? ''
  if (changes.length === 0) return
  if (item.kind === 'correction') {
    const [first] = changes
    if (first !== undefined) {
      context.report('seal/correction-changed', item.placeOf(first), { item: item.item, isGone: false })
    }
    return
  }
  const stated = changes.map(statedChange)
  const kind = changes.every(addsOnly) ? 'addition' : 'factual'
  const paste = pasteFor({ item: item.item, kind, changes: changes.flatMap(statedChanges) }, context)
  if (item.kind === 'name') {
    context.changedNames.push({ item, date, changes, paste })
    return
  }
  for (const [index, change] of changes.entries()) {
    context.report('seal/changed', item.placeOf(change), {
      kind: item.kind,
      item: item.item,
      field: formatFieldPath(change.steps),
      before: shownValue(isSuppressed(stated[index]?.before) ? change.before : stated[index]?.before),
      after: shownValue(stated[index]?.after),
      date,
      paste,
      ...turnedLines(item, change),
    })
  }
}

/** Whether all that stood there stands there still, alone or beside its translations. */
function addsOnly({ before, after }: SealedChange): boolean {
  return (
    before === undefined || (typeof before === 'string' && isJsonFields(after) && Object.values(after).includes(before))
  )
}

/** Which line ends a file was sealed with, when they are all that has changed. */
function turnedLines({ lineEnds, placeOf }: SealableItem, change: SealedChange) {
  // Only files have line ends; a field that has been added has no value before either.
  if (lineEnds === undefined || lineEnds === null) return {}
  const sealedWith = (['lf', 'crlf'] as const).find((ends) => lineEnds[ends] === change.before)
  return sealedWith === undefined ? {} : { lineEnds: { sealedWith, file: placeOf(change).file } }
}

/** Reports promises whose commitments do not follow each other as they did when they were sealed. */
function reportReordered(items: readonly SealableItem[], { archive, report }: Context): void {
  for (const [promise, order] of sealedOrders(archive.chain.lines)) {
    const own = items.filter(({ kind, item }) => kind === 'commitment' && order.includes(item))
    const expected = order.filter((item) => own.some((one) => one.item === item))
    const first = own.find(({ item }, index) => item !== expected[index])
    if (first === undefined) continue
    const ids = expected.map((item) => item.slice(promise.length + 1))
    report('seal/reordered', first.placeOf({ steps: [], before: undefined, after: undefined }), { item: promise, ids })
  }
}

type Correcting = {
  readonly item: string
  readonly kind: 'withdrawal' | 'addition' | 'factual'
  readonly changes: readonly EntryChange[]
}

function pasteFor({ item, kind, changes }: Correcting, { archive, today, publication }: Context): Paste {
  const own = [...archive.corrections.values()].filter((one) => one.publication === publication)
  const taken = new Set(own.map(({ valid }) => valid.fields.id))
  const text = formatCorrectionEntry({ date: today, concerns: item, kind, changes, taken })
  // A report ends up in logs. What it keeps from them is an error of its own, and has to go before anything is pasted.
  return { file: `content/${publication}/corrections.yaml`, text: maskIdentityNumbers(text) }
}
