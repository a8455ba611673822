import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { type Passage, readingsIn } from '../texts/passages-in.ts'
import { sentencesIn, wordsOf } from '../texts/sentences-in.ts'
import type { ValidContent } from '../valid-content.ts'
import { wordLanguage } from '../words/word-language.ts'

// Björnsson, Läsbarhet (1968): below 30 very easy, 40–50 middling as in newspapers, above 60 very hard.
const HIGHEST_LIX = 50
const LETTERS_OF_LONG_WORD = 6
/** Of shorter texts a few words decide. */
const FEWEST_WORDS = 100

/** A text is as easy to read as a newspaper. */
export function easyTexts(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { language, passages } of readingsIn(content, site)) {
    const running = passages.filter(({ headingLevel }) => headingLevel === null)
    const [first] = running
    if (first === undefined || wordLanguage(language) === null || isShort(running)) continue
    const { words, lix, wordsPerSentence, longWordsInPercent } = measure(running)
    if (words < FEWEST_WORDS || Math.round(lix) <= HIGHEST_LIX) continue
    const details = { lix: Math.round(lix), limit: HIGHEST_LIX, wordsPerSentence, longWordsInPercent }
    report('language/hard-text', first.placeOf(0, first.text.length), details)
  }
}

// So many words and the spaces between them do not fit in less.
function isShort(passages: readonly Passage[]): boolean {
  return passages.reduce((length, { text }) => length + text.length, 0) < 2 * FEWEST_WORDS
}

/** LIX: words per sentence, plus the percentage of words of more than six letters. */
function measure(passages: readonly Passage[]) {
  const words = passages.flatMap(({ text }) => wordsOf(text))
  const sentences = passages.reduce((count, { text }) => count + sentencesIn(text).length, 0)
  const long = words.filter(isLong)
  const wordsPerSentence = words.length / Math.max(1, sentences)
  const longWordsInPercent = (100 * long.length) / Math.max(1, words.length)
  return {
    words: words.length,
    lix: wordsPerSentence + longWordsInPercent,
    wordsPerSentence: Math.round(wordsPerSentence),
    longWordsInPercent: Math.round(longWordsInPercent),
  }
}

function isLong(word: string): boolean {
  return word.length > LETTERS_OF_LONG_WORD && word.replace(/[^\p{L}]/gu, '').length > LETTERS_OF_LONG_WORD
}
