import type { Question } from '../../scripts/model/archive.ts'
import { type Reading, wordsOf } from './reading.ts'

/** Which way the share of the first answer should move: `En högre andel ”Ja” är bättre.`; empty when neither is. */
export function formatDirection({ better, answers, aggregates }: Question, reading: Reading): string {
  // Where the source has added answers up, that sum is what it speaks about.
  const first = aggregates[0] ?? answers[0]
  if (better === 'neither' || first === undefined) return ''
  return reading.texts.survey.better[better](wordsOf(first.text, reading))
}
