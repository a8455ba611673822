import type { Target } from '../../scripts/model/archive.ts'
import { formatAmount } from './format-amount.ts'
import { formatNumber } from './format-number.ts'
import { phraseOf, printedPhrase, type Reading } from './reading.ts'

/** What was promised, in few words: `minst 6 utbildningstillfällen per år`; the printed words when there is no number. */
export function formatTarget(target: Target, reading: Reading): string {
  const { per } = target
  const amount = formatTargetAmount(target, reading)
  return per === null ? amount : `${amount} ${reading.texts.target.per[per]}`
}

/** All targets of a commitment, one after the other, or that it has none. */
export function formatTargets(targets: readonly Target[], reading: Reading): string {
  return targets.map((target) => formatTarget(target, reading)).join('; ') || reading.texts.commitment.noTarget
}

function formatTargetAmount({ amount, unit, asPrinted }: Target, reading: Reading): string {
  const { target, openQuote, closeQuote } = reading.texts
  switch (amount.kind) {
    case 'at-least':
      return target.atLeast(formatAmount(amount.value, unit, reading))
    case 'at-most':
      return target.atMost(formatAmount(amount.value, unit, reading))
    case 'exactly':
      return target.exactly(formatAmount(amount.value, unit, reading))
    case 'between':
      return target.between(formatNumber(amount.low, reading.texts), formatAmount(amount.high, unit, reading))
    case 'all':
      return target.all(unit === null ? null : phraseOf(unit.many, reading))
    case 'share':
      return target.share(
        formatNumber(amount.value, reading.texts),
        unit === null ? null : phraseOf(unit.many, reading),
      )
    case 'words-only':
      return `${openQuote}${printedPhrase(asPrinted ?? '', reading)}${closeQuote}`
  }
}
