import type { Rule } from '../problem-details.ts'
import type { ReportLanguage } from '../report-language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

/** What every rule is about, in every language of reports. */
export const EXPLANATIONS: Readonly<Record<ReportLanguage, Readonly<Record<Rule, string>>>> = { sv, en }
