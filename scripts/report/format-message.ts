import { en } from './messages/en.ts'
import type { Message, Messages } from './messages/message.ts'
import { sv } from './messages/sv.ts'
import type { Problem } from './problem.ts'
import type { ProblemDetails, Rule } from './problem-details.ts'

/** The languages that reports are written in. */
export const REPORT_LANGUAGES = ['sv', 'en'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

const MESSAGES: Readonly<Record<ReportLanguage, Messages>> = { sv, en }

/** What is wrong and what to do, in words. */
export function formatMessage({ rule, details }: Problem, language: ReportLanguage): Message {
  // The two belong together by the type of Problem, which TypeScript cannot follow through a list of problems.
  const write = MESSAGES[language][rule] as (details: ProblemDetails[Rule]) => Message
  return write(details)
}

/** The report language for a language tag: Swedish for Swedish of any kind, English for all others. */
export function reportLanguageFor(language: string): ReportLanguage {
  return language.split('-')[0] === 'sv' ? 'sv' : 'en'
}
