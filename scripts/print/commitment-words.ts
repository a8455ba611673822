import { formatAsPrinted } from '../../layouts/texts/format-as-printed.ts'
import { formatDate } from '../../layouts/texts/format-date.ts'
import { formatTarget } from '../../layouts/texts/format-target.ts'
import { wordsOf } from '../../layouts/texts/reading.ts'
import type { Area, Commitment, CommitmentParty, Target } from '../model/archive.ts'
import { type Inline, words } from './blocks.ts'
import { joined } from './joined.ts'
import { localText } from './local-text.ts'
import type { Printing } from './printing.ts'

/** Who is to do it, with the part each has where it is more than to be responsible. */
export function partyWords({ by }: Commitment, printing: Printing): readonly Inline[] {
  if (by.length === 0) return [words(printing.texts.commitment.nobodyNamed)]
  return joined(
    by.map((one) => [localText(one.party.short, printing), ...partWords(one, printing)]),
    words(', '),
  )
}

function partWords({ role, accordingTo }: CommitmentParty, printing: Printing): readonly Inline[] {
  const { commitment } = printing.texts
  const parts = [
    role === 'responsible' ? null : commitment.roles[role],
    accordingTo === null ? null : commitment.accordingTo(wordsOf(accordingTo.name, printing)),
  ].filter((part) => part !== null)
  return parts.length === 0 ? [] : [words(` (${parts.join(', ')})`)]
}

/** What was promised in numbers, each target on a line of its own. */
export function targetWords({ targets }: Commitment, printing: Printing): readonly Inline[] {
  if (targets.length === 0) return [words(printing.texts.commitment.noTarget)]
  return joined(
    targets.map((target) => [words(formatTarget(target, printing))]),
    { kind: 'break' },
  )
}

/** The same with the printed words beside the number. */
export function targetWordsAsPrinted({ targets }: Commitment, printing: Printing): readonly Inline[] {
  if (targets.length === 0) return [words(printing.texts.commitment.noTarget)]
  const asPrinted = (target: Target) => (target.amount.kind === 'words-only' ? null : target.asPrinted)
  return joined(
    targets.map((target) => [
      words(formatAsPrinted(formatTarget(target, printing), asPrinted(target), printing.texts)),
    ]),
    { kind: 'break' },
  )
}

/** The names of places, with commas between. */
export function placeWords(places: readonly Area[], printing: Printing): readonly Inline[] {
  return joined(
    places.map(({ name }) => [localText(name, printing)]),
    words(', '),
  )
}

/** The last day of a commitment. */
export function dueWords({ due }: Commitment, { texts }: Printing): Inline {
  return words(due === null ? texts.commitment.noDue : formatDate(due, texts))
}
