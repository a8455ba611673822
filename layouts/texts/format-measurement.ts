import type { Measurement } from '../../scripts/model/archive.ts'
import { formatAmount, formatFigure } from './format-amount.ts'
import { formatSpan } from './format-span.ts'
import { formatTarget } from './format-target.ts'
import type { Reading } from './reading.ts'
import { sentenceCase } from './sentence-case.ts'

/** What the figures show: `verdict` is the few words, `explanation` the sentences that let a reader check them. */
export type MeasurementText = { readonly verdict: string; readonly explanation: string }

/** A measurement in words: `Går inte att jämföra`, and why. */
export function formatMeasurement(measurement: Measurement, reading: Reading): MeasurementText {
  const { texts } = reading
  if (measurement.verdict === 'cannot-compare') {
    return { verdict: texts.verdict['cannot-compare'], explanation: explainIncomparable(measurement, reading) }
  }
  const { target, figure, scaling } = measurement
  const isOverLimit = measurement.verdict === 'below' && target.amount.kind === 'at-most'
  const promised = formatTarget(target, reading)
  const sentences = [texts.measured.beside(formatFigure(figure, reading), promised)]
  if (scaling !== null) {
    const expected = formatAmount(scaling.expected, target.unit, reading)
    sentences.push(sentenceCase(texts.measured.scaled(promised, expected, formatSpan(scaling, texts))))
  }
  return {
    verdict: isOverLimit ? texts.aboveLimit : texts.verdict[measurement.verdict],
    explanation: sentences.join(' '),
  }
}

type Incomparable = Extract<Measurement, { readonly verdict: 'cannot-compare' }>

function explainIncomparable({ reason, figure, target, wholePeriod }: Incomparable, reading: Reading): string {
  const { measured } = reading.texts
  const sentences = [sentenceCase(measured.reasons[reason])]
  if (figure !== null) sentences.push(measured.reported(formatFigure(figure, reading)))
  if (wholePeriod !== null && target !== null && reason !== 'no-outcome') {
    const expected = formatAmount(wholePeriod.expected, target.unit, reading)
    sentences.push(sentenceCase(measured.wholePeriod(formatTarget(target, reading), expected)))
  }
  return sentences.join(' ')
}
