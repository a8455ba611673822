import type { Answer } from '../../model/archive.ts'
import { inHundredths } from '../in-hundredths.ts'
import type { ComputedAnswerJson } from './computed-answer-schema.ts'

/** What the program works out of an answer, in percent with two decimals. */
export function computedAnswerJson({
  computedShare,
  interval,
}: Pick<Answer, 'computedShare' | 'interval'>): ComputedAnswerJson {
  return {
    'computed-share': computedShare === null ? null : inHundredths(computedShare),
    'interval-low': interval === null ? null : inHundredths(interval.low),
    'interval-high': interval === null ? null : inHundredths(interval.high),
  }
}
