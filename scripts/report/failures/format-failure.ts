import type { ReportLanguage } from '../report-language.ts'
import { en } from './en.ts'
import type { Failure, FailureWords } from './failure.ts'
import { sv } from './sv.ts'

const WORDS: Readonly<Record<ReportLanguage, FailureWords>> = { sv, en }

/** Why a command could not do as it was told, and what to do, in words. */
export function formatFailure(failure: Failure, language: ReportLanguage): string {
  // The two belong together by the type of Failure, which TypeScript cannot follow through a union.
  const write = WORDS[language][failure.kind] as (failure: Failure) => string
  return write(failure)
}
