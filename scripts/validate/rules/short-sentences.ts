import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import { sentencesIn, wordsOf } from '../texts/sentences-in.ts'
import type { ValidContent } from '../valid-content.ts'

const MOST_WORDS = 30

/** A sentence can be held in mind until its end. */
export function shortSentences(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { text, placeOf } of readingsIn(content, site).flatMap(({ passages }) => passages)) {
    // So many words and the spaces between them do not fit in less.
    if (text.length < 2 * MOST_WORDS) continue
    for (const sentence of sentencesIn(text)) {
      const words = wordsOf(sentence.text).length
      if (words <= MOST_WORDS) continue
      report('language/long-sentence', placeOf(sentence.start, sentence.end), { words, limit: MOST_WORDS })
    }
  }
}
