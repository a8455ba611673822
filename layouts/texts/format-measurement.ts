import type { Figure, Measurement, Outcome, ReportedFigure, Scaling, Target } from '../../scripts/model/archive.ts'
import { isAlongside } from '../../scripts/model/latest-accounts.ts'
import { timesOf } from '../../scripts/model/measuring/times-of.ts'
import { totalOf } from '../../scripts/model/measuring/total-of.ts'
import { formatAmount, formatFigure } from './format-amount.ts'
import { formatList } from './format-list.ts'
import { formatNumber } from './format-number.ts'
import { formatSpan } from './format-span.ts'
import { formatReporters } from './format-standing.ts'
import { formatSum } from './format-sum.ts'
import { formatTarget } from './format-target.ts'
import { phraseOf, type Reading } from './reading.ts'
import { sentenceCase } from './sentence-case.ts'
import type { Texts } from './texts.ts'

/** What the figures show: `verdict` is the few words, `explanation` the sentences that let a reader check them. */
export type MeasurementText = { readonly verdict: string; readonly explanation: string }

/**
 * A measurement in words: `Går inte att jämföra`, and why.
 *
 * @param alsoFigures further ones of which the same is said
 */
export function formatMeasurement(
  measurement: Measurement,
  reading: Reading,
  alsoFigures: readonly Figure[] = [],
): MeasurementText {
  const { texts } = reading
  if (measurement.verdict === 'cannot-compare') {
    const explanation = explainIncomparable(measurement, alsoFigures, reading)
    return { verdict: texts.verdict['cannot-compare'], explanation }
  }
  const { target, figure, outcome, sumOf, scaling } = measurement
  const isOverLimit = measurement.verdict === 'below' && target.amount.kind === 'at-most'
  const promised = formatTarget(target, reading)
  const reported =
    sumOf.length === 0
      ? tellReported([figure], outcome, target, { reading, isCoverTold: scaling !== null })
      : tellSum(figure, sumOf, reading)
  const told =
    scaling === null
      ? texts.measured.promised(promised)
      : tellScaled(promised, formatExpected(target, scaling, reading), scaling, texts)
  return {
    verdict: isOverLimit ? texts.aboveLimit : texts.verdict[measurement.verdict],
    explanation: `${reported} ${told}`,
  }
}

type Incomparable = Extract<Measurement, { readonly verdict: 'cannot-compare' }>

function explainIncomparable(measurement: Incomparable, alsoFigures: readonly Figure[], reading: Reading): string {
  const { reason, figure, target, outcome, sumOf, wholePeriod } = measurement
  const { measured } = reading.texts
  const sentences = [sentenceCase(measured.reasons[reason])]
  if (figure !== null && sumOf.length > 0) sentences.push(tellSum(figure, sumOf, reading))
  else if (figure !== null)
    sentences.push(tellReported([figure, ...alsoFigures], outcome, target, { reading, isCoverTold: false }))
  if (target !== null) {
    const promised = formatTarget(target, reading)
    const isTold = wholePeriod !== null && reason !== 'no-outcome'
    // Counted up, the target is said in full; a commitment with several targets needs to know which one this is.
    if (!isTold) sentences.push(measured.promised(promised))
    else sentences.push(measured.wholePeriod(promised, formatExpected(target, wholePeriod, reading)))
  }
  return sentences.join(' ')
}

type Telling = {
  readonly reading: Reading
  /** Whether the days that the report covers are told with the target, as where it is counted up over them. */
  readonly isCoverTold: boolean
}

/**
 * The figures, with the days that their report says it covers, and with its parties where others have reported of the same day.
 */
function tellReported(
  figures: readonly Figure[],
  outcome: Outcome | null,
  target: Target | null,
  { reading, isCoverTold }: Telling,
): string {
  const { measured } = reading.texts
  const words = figures.map((figure) => formatReported(figure, target, reading)).join('; ')
  const covers = (!isCoverTold && outcome?.report.covers) || null
  const span = covers === null ? null : formatSpan(covers, reading.texts)
  if (outcome !== null && hasOthersBeside(outcome)) {
    return sentenceCase(measured.reportedBy(formatReporters(outcome.report, reading), words, span))
  }
  return span === null ? measured.reported(words) : measured.reportedFor(words, span)
}

function hasOthersBeside(outcome: Outcome): boolean {
  return outcome.commitment.outcomes.some((other) => other.figures.length > 0 && isAlongside(outcome, other))
}

/** What the figures of several reports come to, and which reports they are, in the order of the figures. */
function tellSum(figure: Figure, sumOf: readonly ReportedFigure[], reading: Reading): string {
  const { texts } = reading
  const reports = sumOf.map(({ outcome: { report } }) => {
    const title = `${texts.openQuote}${phraseOf(report.title, reading)}${texts.closeQuote}`
    return report.covers === null ? title : `${title} (${formatSpan(report.covers, texts)})`
  })
  return texts.measured.sum(formatList(reports, texts), formatSum(figure, sumOf, reading))
}

/** The figure, with its share in percent where a share was promised: `205 av 250 elever (82 %)`. */
function formatReported(figure: Figure, target: Target | null, reading: Reading): string {
  const { texts } = reading
  const words = formatFigure(figure, reading)
  const total = totalOf(figure)
  if (target?.amount.kind !== 'share' || total === null || total === 0) return words
  const percent = Math.round((figure.value * 1000) / total) / 10
  return `${words} (${texts.measured.percent(formatNumber(percent, texts))})`
}

function tellScaled(promised: string, expected: string, scaling: Scaling, texts: Texts): string {
  const { measured } = texts
  const span = formatSpan(scaling, texts)
  return scaling.isBegun
    ? measured.scaledBegun(promised, expected, span, measured.begun[scaling.per])
    : measured.scaled(promised, expected, span)
}

/** What a target counted up over time comes to: `104 kontroller`, and for a range `8–12 möten`. */
function formatExpected({ amount, unit }: Target, { units, expected }: Scaling, reading: Reading): string {
  if (amount.kind !== 'between') return formatAmount(expected, unit, reading)
  const low = formatNumber(timesOf(amount.low, units), reading.texts)
  return reading.texts.target.between(low, formatAmount(timesOf(amount.high, units), unit, reading))
}
