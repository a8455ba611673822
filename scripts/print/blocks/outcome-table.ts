import { formatResults } from '../../../layouts/texts/format-results.ts'
import { formatDaySaid } from '../../../layouts/texts/format-standing.ts'
import type { Commitment } from '../../model/archive.ts'
import type { Printing } from '../printing.ts'
import { type Cell, type Column, type Inline, type Table, words } from './blocks.ts'
import { dueWords, partyWords, targetWords } from './commitment-words.ts'
import { joined } from './joined.ts'
import { localText, readingApart, wordsApart } from './local-text.ts'
import { standingWords } from './standing-words.ts'

/** Every commitment of the publication in one table: what, how much, how it stands, who, by when. */
export function outcomeTable(printing: Printing): Table {
  const { print } = printing.texts
  const column = (title: string, share: number): Column => ({ header: [words(title)], share, align: 'start' })
  return {
    kind: 'table',
    namesRows: true,
    columns: [
      column(print.commitment, 25),
      column(print.target, 18),
      column(print.outcome, 27),
      column(print.party, 15),
      column(print.date, 15),
    ],
    rows: printing.publication.promises
      .flatMap(({ commitments }) => commitments)
      .map((commitment) => [
        [localText(commitment.text, printing)],
        targetWords(commitment, printing),
        outcomeWords(commitment, printing),
        partyWords(commitment, printing),
        [dueWords(commitment, printing)],
      ]),
  }
}

function outcomeWords(commitment: Commitment, printing: Printing): Cell {
  const { texts } = printing
  const results = formatResults(commitment, readingApart(printing)).flatMap(({ figure, verdicts }) => [
    ...(figure === null ? [] : [wordsApart(figure, printing)]),
    ...verdicts.map((verdict) => [words(`${verdict} (${texts.commitment.computedShort})`)]),
  ])
  const day = formatDaySaid(commitment.standing, printing)
  const lines: readonly (readonly Inline[])[] = [
    standingWords(commitment, printing),
    ...(day === null ? [] : [[words(day)]]),
    ...results,
  ]
  return joined(lines, { kind: 'break' })
}
