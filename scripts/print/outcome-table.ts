import { formatFigure } from '../../layouts/texts/format-amount.ts'
import { formatMeasurement } from '../../layouts/texts/format-measurement.ts'
import type { Commitment } from '../model/archive.ts'
import { latestFigures } from '../model/latest-figures.ts'
import { type Cell, type Column, type Inline, type Table, words } from './blocks.ts'
import { dueWords, partyWords, targetWords } from './commitment-words.ts'
import { joined } from './joined.ts'
import { localText } from './local-text.ts'
import type { Printing } from './printing.ts'
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
      column(print.target, 19),
      column(print.outcome, 22),
      column(print.party, 18),
      column(print.date, 16),
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
  const figures = latestFigures(commitment.outcomes)
  const verdicts = commitment.measurements
    .filter(({ verdict }) => verdict !== 'cannot-compare' || figures.length > 0)
    .map((measurement) => formatMeasurement(measurement, printing).verdict)
  const lines: readonly (readonly Inline[])[] = [
    standingWords(commitment, printing),
    ...figures.map((figure) => [words(formatFigure(figure, printing))]),
    ...[...new Set(verdicts)].map((verdict) => [words(verdict)]),
  ]
  return joined(lines, { kind: 'break' })
}
