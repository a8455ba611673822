import { resolve } from 'node:path'
import { REPORT_LANGUAGES, type ReportLanguage } from '../report/report-language.ts'
import { lookUpSite } from './look-up-site.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The language in which a command is explained, or why it could not do as it was told: that of `--lang`, wherever it stands
 * and whatever else is wrong with the command line, else that of the site. Without settings that can be read it is Swedish.
 */
export async function findLanguage({ args, folder }: Surroundings): Promise<ReportLanguage> {
  const asked = valuesOf('lang', args).map(languageOf).findLast(Boolean)
  if (asked !== undefined) return asked
  const root = resolve(folder, valuesOf('root', args).at(-1) ?? '.')
  // What is wrong with the settings too is nothing to tell now.
  return lookUpSite(root, {}).then(
    ({ language }) => language,
    () => 'sv',
  )
}

/** `en` of `en`, `EN` and `en-GB`. */
function languageOf(value: string): ReportLanguage | undefined {
  const [main] = value.toLowerCase().split(/[-_]/)
  return REPORT_LANGUAGES.find((language) => language === main)
}

/** What stands where the values of an option would. */
function valuesOf(option: string, args: readonly string[]): readonly string[] {
  return args.flatMap((word, index) => {
    if (word === `--${option}`) return args.slice(index + 1, index + 2)
    return word.startsWith(`--${option}=`) ? [word.slice(`--${option}=`.length)] : []
  })
}
