import { en } from './messages/en.ts'
import type { Message, Messages } from './messages/message.ts'
import { SETTINGS_FIXES } from './messages/settings.ts'
import { sv } from './messages/sv.ts'
import type { Problem } from './problem.ts'
import type { ProblemDetails, Rule } from './problem-details.ts'
import type { ReportLanguage } from './report-language.ts'
import { SETTINGS_FILE } from './settings-file.ts'

const MESSAGES: Readonly<Record<ReportLanguage, Messages>> = { sv, en }

/** What is wrong and what to do, in words. */
export function formatMessage({ rule, place, details }: Problem, language: ReportLanguage): Message {
  // The two belong together by the type of Problem, which TypeScript cannot follow through a list of problems.
  const write = MESSAGES[language][rule] as (details: ProblemDetails[Rule]) => Message
  const message = write(details)
  const fix = place.file === SETTINGS_FILE ? settingsFix(rule, details, language) : null
  return fix === null ? message : { ...message, fix }
}

function settingsFix(rule: Rule, details: ProblemDetails[Rule], language: ReportLanguage): string | null {
  const fixes: Partial<Record<Rule, (details: never) => string | null>> = SETTINGS_FIXES[language]
  return fixes[rule]?.(details as never) ?? null
}
