import type { ReportLanguage } from '../report-language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'
import type { ComparisonWords } from './words.ts'

const WORDS: Readonly<Record<ReportLanguage, ComparisonWords>> = { sv, en }

/** The words that comparisons are told in. */
export function comparisonWordsIn(language: ReportLanguage): ComparisonWords {
  return WORDS[language]
}
