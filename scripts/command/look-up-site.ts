import { type Day, dayInZone } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { Problem } from '../report/problem.ts'
import { type ReportLanguage, reportLanguageFor } from '../report/report-language.ts'
import { readConfig } from './read-config.ts'
import type { OptionValue, RawOptions } from './read-options.ts'
import { resolveAsOf } from './resolve-as-of.ts'
import type { Surroundings } from './surroundings.ts'

/** The settings of a site, or what is wrong with them, and the language that reports on it are written in. */
export type FoundSite = { readonly language: ReportLanguage } & (
  | { readonly site: SiteConfig }
  | { readonly site: null; readonly problems: readonly Problem[] }
)

/** The two days that the content is looked at on. */
export type DaysLookedAt = {
  /** The day everything is seen from. */
  readonly asOf: Day
  /** The day on the calendar in the site's time zone, whatever day everything is seen from. */
  readonly today: Day
}

/** Reads the settings of the site in `root`, anew each time. */
export async function lookUpSite(root: string, { lang }: RawOptions): Promise<FoundSite> {
  const { site, problems } = await readConfig(root)
  const language = reportLanguageFor(textOf(lang) ?? site?.defaultLanguage ?? 'sv')
  return site === null ? { site, problems, language } : { site, language }
}

/** The days of a command that is run now. */
export function daysNow(timeZone: string, options: RawOptions, { env, clock }: Surroundings): DaysLookedAt {
  return {
    asOf: resolveAsOf(textOf(options['as-of']), env, clock, timeZone),
    today: dayInZone(clock(), timeZone),
  }
}

/** The value of an option that takes one. */
export function textOf(option: OptionValue): string | undefined {
  return typeof option === 'string' ? option : undefined
}
