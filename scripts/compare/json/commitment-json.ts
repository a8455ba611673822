import type { Commitment, Target, TargetAmount } from '../../model/archive.ts'
import { dueUnlessSaid } from '../../model/measuring/commitment-days.ts'
import { daysOf } from '../../model/periods/period-state.ts'
import { idsOf, optionalText, remarksJson, sourcesJson, spanJson, textJson } from './json-parts.ts'
import type { CommitmentJson, TargetJson } from './publication-schema.ts'

/** One commitment as it was promised, without what came of it. */
export function commitmentJson(commitment: Commitment): CommitmentJson {
  return {
    id: commitment.id,
    text: textJson(commitment.text),
    kind: commitment.kind,
    by: commitment.by.map(({ party, role, accordingTo }) => ({
      party: party.id,
      role,
      'according-to': accordingTo?.id ?? null,
    })),
    target: commitment.targets.map(targetJson),
    when: spanJson(commitment.when),
    due: ownDue(commitment),
    measures: optionalText(commitment.measures),
    condition: optionalText(commitment.condition),
    places: idsOf(commitment.places),
    sources: sourcesJson(commitment.sources),
    remarks: remarksJson(commitment.remarks),
  }
}

/** One target, with the keys of content/. */
export function targetJson({ amount, unit, per, asPrinted }: Target): TargetJson {
  return { ...amountJson(amount), unit: unit?.id ?? null, per, 'as-printed': asPrinted }
}

// What holds when nothing is said is the end of `when` or of the period. It is another day each year without anything having
// changed, and a change of `when` is told as one.
function ownDue({ due, when, promise }: Commitment): CommitmentJson['due'] {
  return due === dueUnlessSaid({ period: daysOf(promise.publication.period), when }) ? null : due
}

function amountJson(amount: TargetAmount) {
  switch (amount.kind) {
    case 'at-least':
      return { 'at-least': amount.value }
    case 'at-most':
      return { 'at-most': amount.value }
    case 'exactly':
      return { exactly: amount.value }
    case 'between':
      return { between: [amount.low, amount.high] as [number, number] }
    case 'all':
      return { all: true as const }
    case 'share':
      return { share: amount.value }
    case 'words-only':
      return {}
  }
}
