import type { ReportLanguage } from '../report-language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'
import type { ReviewWords } from './words.ts'

const WORDS: Readonly<Record<ReportLanguage, ReviewWords>> = { sv, en }

/** The words that a review is written in. */
export function reviewWordsIn(language: ReportLanguage): ReviewWords {
  return WORDS[language]
}
