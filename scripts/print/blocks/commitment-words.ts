import { formatTargetAsPrinted } from '../../../layouts/texts/format-as-printed.ts'
import { formatDate } from '../../../layouts/texts/format-date.ts'
import { formatTarget } from '../../../layouts/texts/format-target.ts'
import { phraseOf } from '../../../layouts/texts/reading.ts'
import type { Area, Commitment, CommitmentParty } from '../../model/archive.ts'
import type { Printing } from '../printing.ts'
import { type Inline, words } from './blocks.ts'
import { joined } from './joined.ts'
import { localText, mixedWords } from './local-text.ts'

// More of them make a row of a table taller than the page. One more than this is named, not counted.
const NAMED_IN_SHORT = 4

/** Who is to do it; of many those who are responsible, and how many more. All stand in the entry of the commitment. */
export function partyWords(commitment: Commitment, printing: Printing): readonly Inline[] {
  const { by } = commitment
  if (by.length <= NAMED_IN_SHORT + 1) return allPartyWords(commitment, printing)
  const responsible = by.filter(({ role }) => role === 'responsible')
  const named = (responsible.length === 0 ? by : responsible).slice(0, NAMED_IN_SHORT)
  return [...listed(named, printing), words(` ${printing.texts.commitment.moreParties(by.length - named.length)}`)]
}

/** Who is to do it, with the part each has where it is more than to be responsible. */
export function allPartyWords({ by }: Commitment, printing: Printing): readonly Inline[] {
  return by.length === 0 ? [words(printing.texts.commitment.nobodyNamed)] : listed(by, printing)
}

function listed(by: readonly CommitmentParty[], printing: Printing): readonly Inline[] {
  return joined(
    by.map((one) => [localText(one.party.short, printing), ...partWords(one, printing)]),
    words(', '),
  )
}

function partWords({ role, accordingTo }: CommitmentParty, printing: Printing): readonly Inline[] {
  const { commitment } = printing.texts
  return mixedWords((reading) => {
    const parts = [
      role === 'responsible' ? null : commitment.roles[role],
      accordingTo === null ? null : commitment.accordingTo(phraseOf(accordingTo.name, reading)),
    ].filter((part) => part !== null)
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`
  }, printing)
}

/** What was promised in numbers, each target on a line of its own. */
export function targetWords({ targets }: Commitment, printing: Printing): readonly Inline[] {
  if (targets.length === 0) return [words(printing.texts.commitment.noTarget)]
  return joined(
    targets.map((target) => mixedWords((reading) => formatTarget(target, reading), printing)),
    { kind: 'break' },
  )
}

/** The same with the printed words beside the number. */
export function targetWordsAsPrinted({ targets }: Commitment, printing: Printing): readonly Inline[] {
  if (targets.length === 0) return [words(printing.texts.commitment.noTarget)]
  return joined(
    targets.map((target) => mixedWords((reading) => formatTargetAsPrinted(target, reading), printing)),
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
