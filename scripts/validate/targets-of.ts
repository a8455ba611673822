import { AMOUNT_KEYS, type CommitmentFields, type TargetFields } from './schemas/commitment-fields.ts'
import type { ValuePath } from './valid-content.ts'

type AmountKey = (typeof AMOUNT_KEYS)[number]

/** The amounts that are numbers of something, unlike `all` and `share`. */
const COUNTED: readonly AmountKey[] = ['at-least', 'at-most', 'exactly', 'between']

export type LocatedTarget = {
  readonly path: ValuePath
  readonly target: TargetFields
  /** Under which key it says how much; `null` when only the printed words do. */
  readonly amountKey: AmountKey | null
  /** Whether the amount is a number of something. */
  readonly isCounted: boolean
}

/** The targets of a commitment, whether it is written with one or with a list. */
export function targetsOf({ target }: CommitmentFields): readonly LocatedTarget[] {
  if (target === undefined) return []
  if (!Array.isArray(target)) return [located(['target'], target)]
  return target.map((one, index) => located(['target', index], one))
}

function located(path: ValuePath, target: TargetFields): LocatedTarget {
  const amountKey = AMOUNT_KEYS.find((key) => target[key] !== undefined) ?? null
  return { path, target, amountKey, isCounted: amountKey !== null && COUNTED.includes(amountKey) }
}
