import type { Question } from '../../scripts/model/archive.ts'
import { leadingAnswer } from '../../scripts/model/surveys/leading-value.ts'
import { phraseOf, type Reading } from './reading.ts'

/**
 * Which way the index, or the share of the leading answer, should move: `En högre andel ”Ja” är bättre.`; empty when neither
 * is.
 */
export function formatDirection(question: Question, reading: Reading): string {
  const { better, index } = question
  const { survey } = reading.texts
  if (better === 'neither') return ''
  if (index !== null) return survey.betterIndex[better]
  const leading = leadingAnswer(question)
  return leading === null ? '' : survey.better[better](phraseOf(leading.text, reading))
}
