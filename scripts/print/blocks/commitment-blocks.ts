import { formatFigures } from '../../../layouts/texts/format-amount.ts'
import { formatSpanAsPrinted } from '../../../layouts/texts/format-as-printed.ts'
import { formatDate } from '../../../layouts/texts/format-date.ts'
import { formatMeasurement } from '../../../layouts/texts/format-measurement.ts'
import { formatAsOf, formatCalendar, formatReporters, formatSaidBy } from '../../../layouts/texts/format-standing.ts'
import { printedSpan } from '../../../layouts/texts/printed-span.ts'
import { sentenceCase } from '../../../layouts/texts/sentence-case.ts'
import type { Assessment, Commitment, Measurement, Outcome } from '../../model/archive.ts'
import { figuresToTell } from '../../model/measuring/figures-to-tell.ts'
import { measurementsToTell } from '../../model/measuring/measurements-to-tell.ts'
import { reportedFigures } from '../../model/measuring/reported-figures.ts'
import type { Printing } from '../printing.ts'
import { type Block, type Fact, heading, paragraph, strong, words } from './blocks.ts'
import { allPartyWords, dueWords, placeWords, targetWordsAsPrinted } from './commitment-words.ts'
import { fact, factsBlock } from './facts.ts'
import { localText, mixedWords } from './local-text.ts'
import { remarkNote } from './remark-note.ts'
import { sourceLinks, sourceNotes } from './source-notes.ts'
import { standingWords } from './standing-words.ts'

/** A commitment with what is written about it, and what became of it as three separate questions. */
export function commitmentBlocks(commitment: Commitment, level: number, printing: Printing): readonly Block[] {
  return [
    heading(level, localText(commitment.text, printing)),
    ...factsBlock([...whatIsPromised(commitment, printing), ...whatBecameOfIt(commitment, printing)]),
    ...remarkNote(commitment.remarks, printing),
  ]
}

function whatIsPromised(commitment: Commitment, printing: Printing): readonly (Fact | null)[] {
  const { commitment: texts } = printing.texts
  const { when, places, condition, measures, sources } = commitment
  return [
    fact(texts.by, allPartyWords(commitment, printing)),
    fact(texts.target, targetWordsAsPrinted(commitment, printing)),
    fact(texts.measures, measures && [localText(measures, printing)]),
    fact(texts.condition, condition && [localText(condition, printing)]),
    fact(
      texts.when,
      when && mixedWords((reading) => formatSpanAsPrinted(printedSpan(when, reading), reading.texts), printing),
    ),
    fact(texts.where, placeWords(places, printing)),
    fact(texts.due, [dueWords(commitment, printing)]),
    fact(printing.texts.promise.sources, sourceLinks(sources, printing)),
  ]
}

function whatBecameOfIt(commitment: Commitment, printing: Printing): readonly (Fact | null)[] {
  const { commitment: texts } = printing.texts
  const { outcomes, measurements } = commitment
  return [
    { term: texts.partiesSay, value: whatPartiesSay(commitment, printing) },
    { term: texts.figuresShow, value: whatFiguresShow(measurements, printing) },
    fact(texts.evidence, evidence(outcomes, printing)),
    othersSay(
      outcomes.flatMap(({ assessments }) => assessments),
      printing,
    ),
  ]
}

function whatPartiesSay(commitment: Commitment, printing: Printing): readonly Block[] {
  const { commitment: texts } = printing.texts
  const calendar = formatCalendar(commitment, printing)
  const standing = paragraph(
    ...standingWords(commitment, printing),
    words('.'),
    ...mixedWords((reading) => spaced(formatSaidBy(commitment.standing, reading)), printing),
    // What only the calendar tells is no word of the parties, and is marked as on the web.
    ...(calendar === null ? [] : [words(` ${calendar} (${texts.computed})`)]),
  )
  return [standing, ...commitment.outcomes.flatMap((outcome) => account(outcome, commitment, printing))]
}

function spaced(sentence: string | null): string {
  return sentence === null ? '' : ` ${sentence}`
}

/**
 * One report's words and the figures that are told nowhere else, with its date and who gave it; a single report is named by
 * the sentence above already.
 */
function account(outcome: Outcome, commitment: Commitment, printing: Printing): readonly Block[] {
  const { report, status, explanation, remarks } = outcome
  const { followUp, standing, measured } = printing.texts
  const date = sentenceCase(formatAsOf(report, printing) ?? followUp.undated)
  const said = status === null ? '' : ` – ${standing[status]}`
  const isAlone = commitment.outcomes.length === 1
  const by = isAlone ? [] : mixedWords((reading) => `${date}, ${formatReporters(report, reading)}${said}: `, printing)
  const figures = figuresToTell(outcome, commitment)
  const sources = figures.flatMap(({ source }) => (source === null ? [] : [source]))
  const told = [
    ...(figures.length === 0
      ? []
      : mixedWords((reading) => measured.reported(formatFigures(figures, reading)), printing)),
    ...sourceNotes(sources, printing),
    ...(explanation === null ? [] : [words(figures.length === 0 ? '' : ' '), localText(explanation, printing)]),
  ]
  return [...(told.length === 0 ? [] : [paragraph(...by, ...told)]), ...remarkNote(remarks, printing)]
}

function whatFiguresShow(measurements: readonly Measurement[], printing: Printing): readonly Block[] {
  const { commitment: texts } = printing.texts
  if (measurements.length === 0) return [paragraph(words(texts.noFigures))]
  return measurementsToTell(measurements).map(({ measurement, alsoFigures }) => {
    const sources = reportedFigures(measurement).flatMap(({ source }) => (source === null ? [] : [source]))
    return paragraph(
      strong(words(`${formatMeasurement(measurement, printing).verdict}.`)),
      ...mixedWords((reading) => ` ${formatMeasurement(measurement, reading, alsoFigures).explanation}`, printing),
      ...sourceNotes(sources, printing),
      words(` (${texts.computed})`),
    )
  })
}

/** What a report builds on: its own evidence, or else the page or document where the report itself stands. */
function evidence(outcomes: readonly Outcome[], printing: Printing) {
  const sources = outcomes.flatMap((outcome) =>
    outcome.evidence.length > 0 ? outcome.evidence : outcome.report.sources,
  )
  return sources.length === 0 ? [words(printing.texts.commitment.noEvidence)] : sourceLinks(sources, printing)
}

function othersSay(assessments: readonly Assessment[], printing: Printing): Fact | null {
  if (assessments.length === 0) return null
  const value = assessments.map(({ by, says, date, source }) =>
    paragraph(
      words(date === null ? `${by}: ` : `${by} (${formatDate(date, printing.texts)}): `),
      localText(says, printing),
      ...sourceNotes(source === null ? [] : [source], printing),
    ),
  )
  return { term: printing.texts.commitment.othersSay, value }
}
