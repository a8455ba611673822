import type { PathToValue } from '../../content/yaml-places.ts'
import { isFields } from '../../model/fields.ts'
import { matchLists } from './match-lists.ts'
import { isSameValue } from './same-value.ts'

/** One change inside a value. A path leads through the version it is named after; positions count from 0. */
export type ValueChange =
  | {
      readonly kind: 'changed'
      readonly pathBefore: PathToValue
      readonly path: PathToValue
      readonly before: unknown
      readonly after: unknown
    }
  | { readonly kind: 'added'; readonly path: PathToValue; readonly after: unknown }
  | { readonly kind: 'removed'; readonly pathBefore: PathToValue; readonly before: unknown }
  | {
      readonly kind: 'moved'
      readonly pathBefore: PathToValue
      readonly path: PathToValue
      readonly after: unknown
      readonly from: number
      readonly to: number
    }

/** The languages a text may be written in, and the one it is in when none is named. */
export type TextLanguages = { readonly names: ReadonlySet<string>; readonly own: string }

type Pair = {
  readonly before: unknown
  readonly after: unknown
  readonly pathBefore: PathToValue
  readonly path: PathToValue
}

/**
 * Everything that differs between two values as YAML gives them, field by field: the smallest change of each kind, in
 * the order of the later one. Two values that are not the same yield at least one change, and equal ones none.
 */
export function compareValues(
  before: unknown,
  after: unknown,
  languages: TextLanguages,
  pathBefore: PathToValue = [],
  path: PathToValue = [],
): readonly ValueChange[] {
  if (isSameValue(before, after)) return []
  const pair: Pair = { before, after, pathBefore, path }
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, pair, languages)
  if (isFields(before) && isFields(after)) return compareFields(before, after, pair, languages)
  const [one, other] = [inLanguages(before, after, languages), inLanguages(after, before, languages)]
  if (isFields(one) && isFields(other) && !isSameValue(one, other)) return compareFields(one, other, pair, languages)
  return [{ kind: 'changed', ...pair }]
}

// `title: Löfte` says the same as `title: { sv: Löfte }`, so that a translation added to it is all that has changed.
function inLanguages(value: unknown, other: unknown, { names, own }: TextLanguages): unknown {
  const isText = typeof value === 'string' && isFields(other) && Object.keys(other).length > 0
  return isText && Object.keys(other).every((key) => names.has(key)) ? { [own]: value } : value
}

function compareFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  { pathBefore, path }: Pair,
  languages: TextLanguages,
): readonly ValueChange[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  return [...Object.keys(after), ...gone].flatMap((key): readonly ValueChange[] => {
    const [own, ownBefore] = [
      [...path, key],
      [...pathBefore, key],
    ]
    if (!Object.hasOwn(before, key)) return [{ kind: 'added', path: own, after: after[key] }]
    if (!Object.hasOwn(after, key)) return [{ kind: 'removed', pathBefore: ownBefore, before: before[key] }]
    return compareValues(before[key], after[key], languages, ownBefore, own)
  })
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  { pathBefore, path }: Pair,
  languages: TextLanguages,
): readonly ValueChange[] {
  return matchLists(before, after).flatMap((match): readonly ValueChange[] => {
    if (match.kind === 'added') return [{ kind: 'added', path: [...path, match.after], after: after[match.after] }]
    if (match.kind === 'removed') {
      return [{ kind: 'removed', pathBefore: [...pathBefore, match.before], before: before[match.before] }]
    }
    const [own, ownBefore] = [
      [...path, match.after],
      [...pathBefore, match.before],
    ]
    const changes = compareValues(before[match.before], after[match.after], languages, ownBefore, own)
    if (!match.isMoved) return changes
    const moved = { pathBefore: ownBefore, path: own, after: after[match.after], from: match.before, to: match.after }
    return [{ kind: 'moved', ...moved }, ...changes]
  })
}
