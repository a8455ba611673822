/** The languages that reports are written in. */
export const REPORT_LANGUAGES = ['sv', 'en'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

/** The report language for a language tag: Swedish for Swedish of any kind, English for all others. */
export function reportLanguageFor(language: string): ReportLanguage {
  return language.split('-')[0] === 'sv' ? 'sv' : 'en'
}
