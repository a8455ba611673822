import type {
  CommitmentChange,
  Comparison,
  FieldChange,
  PromiseChange,
  PromiseChangeKind,
  PromisePair,
  TargetChange,
  ThemeChange,
  TypedKind,
} from './comparison.ts'
import { PROMISE_CHANGE_KINDS } from './comparison.ts'
import { isSameTimeOfYear } from './same-time-of-year.ts'

type Compared = Pick<PromiseChange, 'earlier' | 'later' | 'pairs' | 'commitments'> & {
  readonly themes: readonly ThemeChange[]
  readonly of: Comparison['of']
}

/** What stands beside a promise without being promised: between two publications it is another one as a matter of course. */
const ABOUT_THE_PROMISE = ['because', 'continues', 'sources', 'remarks']

/** What the fields of promises that belong together show, and how many they are; empty when nothing has changed. */
export function computedKinds(compared: Compared): readonly PromiseChangeKind[] {
  const { earlier, later, pairs, commitments } = compared
  const isOneAndOne = earlier.length === 1 && later.length === 1
  const own = isOneAndOne ? pairs.flatMap((pair) => kindsOfPair(pair, compared)) : []
  const found = new Set<PromiseChangeKind>([
    ...structureOf(earlier.length, later.length),
    ...own,
    ...commitments.flatMap((change) => kindsOfCommitment(change, compared)),
  ])
  return inOrder(found)
}

/** All kinds of a change, the leading one first: a declared one, or else the weightiest of the computed ones. */
export function rankKinds(pairs: readonly PromisePair[], computed: readonly PromiseChangeKind[]): readonly TypedKind[] {
  const declared = new Set(pairs.flatMap(({ declared: said }) => said?.change ?? []))
  const leading = leadingOf(inOrder(declared), computed)
  const rest = inOrder(new Set([...declared, ...computed])).filter((kind) => kind !== leading)
  const others = rest.filter((kind) => kind !== 'unchanged')
  return [leading, ...others].map((kind) => ({ kind, basis: isIn(declared, kind) ? 'declared' : 'computed' }))
}

const STRUCTURE: readonly PromiseChangeKind[] = ['split', 'merged', 'regrouped']

function leadingOf(declared: readonly PromiseChangeKind[], computed: readonly PromiseChangeKind[]): PromiseChangeKind {
  const structure = computed.find((kind) => STRUCTURE.includes(kind))
  const [said] = declared
  if (structure !== undefined) return structure
  if (said !== undefined) return said
  // More of one thing and less of another is neither more nor less.
  if (computed.includes('strengthened') && computed.includes('weakened')) return 'target-changed'
  return computed[0] ?? 'unchanged'
}

function inOrder(kinds: ReadonlySet<PromiseChangeKind>): readonly PromiseChangeKind[] {
  const isMixed = kinds.has('strengthened') && kinds.has('weakened')
  return PROMISE_CHANGE_KINDS.filter((kind) => kinds.has(kind) || (isMixed && kind === 'target-changed'))
}

function isIn(kinds: ReadonlySet<PromiseChangeKind>, kind: PromiseChangeKind): boolean {
  return kinds.has(kind)
}

function structureOf(before: number, after: number): readonly PromiseChangeKind[] {
  if (before === 1 && after === 1) return []
  if (before === 1) return ['split']
  return after === 1 ? ['merged'] : ['regrouped']
}

function kindsOfPair(pair: PromisePair, compared: Compared): readonly PromiseChangeKind[] {
  const moved: readonly PromiseChangeKind[] = pair.isMoved && compared.of === 'versions' ? ['details-changed'] : []
  return [
    ...moved,
    ...pair.fields.flatMap((change): readonly PromiseChangeKind[] => {
      if (change.field !== 'theme') return kindsOfField(change, compared)
      return isSameTheme(pair, compared.themes) ? [] : ['theme-changed']
    }),
  ]
}

function isSameTheme({ earlier, later }: PromisePair, themes: readonly ThemeChange[]): boolean {
  return themes.some((theme) => theme.earlier === earlier.theme && theme.later === later.theme)
}

function kindsOfCommitment(change: CommitmentChange, compared: Compared): readonly PromiseChangeKind[] {
  const { kind, fields, targets, isMoved } = change
  if (kind === 'new') return ['commitment-added']
  if (kind === 'gone') return ['commitment-removed']
  const moved: readonly PromiseChangeKind[] = isMoved && compared.of === 'versions' ? ['details-changed'] : []
  return [
    ...moved,
    ...targets.flatMap((target) => kindsOfTarget(target, fields)),
    ...fields.flatMap((field) => kindsOfField(field, compared)),
  ]
}

function kindsOfTarget(change: TargetChange, fields: readonly FieldChange[]): readonly PromiseChangeKind[] {
  const { direction, reason, before, after } = change
  if (direction === 'strengthened' || direction === 'weakened') return [direction]
  if (direction === 'same') return ['details-changed']
  if (reason === 'other-unit') return ['unit-changed']
  // Words beside words: as much of a target as there was.
  if (before?.amount.kind === 'words-only' && after?.amount.kind === 'words-only') return ['reworded']
  const isWrittenOtherwise = fields.some(({ field }) => field === 'target')
  return isWrittenOtherwise ? ['target-changed'] : []
}

function kindsOfField(change: FieldChange, { of }: Compared): readonly PromiseChangeKind[] {
  const { field } = change
  if (of === 'publications' && (ABOUT_THE_PROMISE.includes(field) || isSameTimeOfYear(change))) return []
  if (field === 'target') return []
  if (field === 'by') return isMoveOnly(change) ? ['details-changed'] : ['party-changed']
  if (field === 'measures') return isLayoutOnly(change) ? [] : ['definition-changed']
  if (change.kind === 'text' && ['title', 'text'].includes(field)) return kindsOfText(change)
  return isLayoutOnly(change) ? [] : ['details-changed']
}

// A translation that was not there before says nothing new.
function kindsOfText(change: FieldChange & { readonly kind: 'text' }): readonly PromiseChangeKind[] {
  if (change.isLayoutOnly) return []
  return change.before === null || change.after === null ? ['details-changed'] : ['reworded']
}

function isLayoutOnly(change: FieldChange): boolean {
  return change.kind === 'text' && change.isLayoutOnly
}

function isMoveOnly(change: FieldChange): boolean {
  return change.kind === 'list' && change.removed.length + change.added.length + change.changed.length === 0
}
