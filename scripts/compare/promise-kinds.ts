import type {
  CommitmentChange,
  Comparison,
  FieldChange,
  KindBasis,
  PromiseChange,
  PromiseChangeKind,
  PromisePair,
  TargetChange,
  ThemeChange,
  TypedKind,
} from './comparison.ts'
import { PROMISE_CHANGE_KINDS } from './comparison.ts'
import { kindsOfField } from './field-kinds.ts'

type Compared = Pick<PromiseChange, 'earlier' | 'later' | 'pairs' | 'commitments'> & {
  readonly themes: readonly ThemeChange[]
  readonly of: Comparison['of']
}

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
  // More of one thing and less of another is neither more nor less.
  if (found.has('strengthened') && found.has('weakened')) found.add('target-changed')
  return inOrder(found)
}

/** All kinds of a change, the leading one first: a declared one, or else the weightiest of the computed ones. */
export function rankKinds(pairs: readonly PromisePair[], computed: readonly PromiseChangeKind[]): readonly TypedKind[] {
  const declared = declaredBases(pairs)
  const leading = leadingOf(inOrder(new Set(declared.keys())), computed)
  const rest = inOrder(new Set([...declared.keys(), ...computed])).filter((kind) => kind !== leading)
  const others = rest.filter((kind) => kind !== 'unchanged')
  return [leading, ...others].map((kind) => ({ kind, basis: declared.get(kind) ?? 'computed' }))
}

/** What is declared, and on what ground: of several promises, one that a source bears out is enough. */
function declaredBases(pairs: readonly PromisePair[]): ReadonlyMap<PromiseChangeKind, KindBasis> {
  const bases = new Map<PromiseChangeKind, KindBasis>()
  for (const { declared } of pairs) {
    const kind = declared?.change ?? null
    if (declared === null || kind === null || bases.get(kind) === 'declared') continue
    bases.set(kind, declared.basis === 'inferred' ? 'inferred' : 'declared')
  }
  return bases
}

const STRUCTURE: readonly PromiseChangeKind[] = ['split', 'merged', 'regrouped']

function leadingOf(declared: readonly PromiseChangeKind[], computed: readonly PromiseChangeKind[]): PromiseChangeKind {
  const structure = computed.find((kind) => STRUCTURE.includes(kind))
  const [said] = declared
  if (structure !== undefined) return structure
  if (said !== undefined) return said
  if (computed.includes('strengthened') && computed.includes('weakened')) return 'target-changed'
  return computed[0] ?? 'unchanged'
}

function inOrder(kinds: ReadonlySet<PromiseChangeKind>): readonly PromiseChangeKind[] {
  return PROMISE_CHANGE_KINDS.filter((kind) => kinds.has(kind))
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
      if (change.field !== 'theme') return kindsOfField(change, compared.of)
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
    ...fields.flatMap((field) => kindsOfField(field, compared.of)),
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
