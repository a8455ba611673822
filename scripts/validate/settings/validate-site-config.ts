import { locateSettings } from '../../content/locate-settings.ts'
import { type LocalText, languageName } from '../../model/language.ts'
import { isPrintable } from '../../model/printable.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import { collectProblems } from '../../report/collect-problems.ts'
import { hasErrors, type Problem } from '../../report/problem.ts'
import { reportUnprintable } from '../rules/printable-characters.ts'
import { siteConfigFields } from '../schemas/site-config-fields.ts'
import type { ValuePath } from '../valid-content.ts'
import type { Checked } from '../values/checked.ts'
import { reportIssues } from '../values/schema-problems.ts'
import { checkTextLanguages, withLanguages } from '../values/text-languages.ts'
import { nameOfSetting } from './name-of-setting.ts'

/** The settings, or `null` with problems when they cannot be used. */
export type SiteConfigResult = { readonly site: SiteConfig | null; readonly problems: readonly Problem[] }

/**
 * Checks what `site.config.ts` exports.
 *
 * @param code the file as it is written, for the places of its values
 */
export function validateSiteConfig(value: unknown, code: string): SiteConfigResult {
  const { report, problems } = collectProblems()
  const { placeOf, placeOfKey, placeOfWords } = locateSettings(code)
  const result = siteConfigFields.safeParse(value)
  const checked: Checked = {
    schema: siteConfigFields,
    value,
    placeOf,
    placeOfKey,
    // It may be the name of a variable.
    writtenAt: () => null,
    nameOf: nameOfSetting,
    idTitled: () => null,
    referenceMeant: () => null,
    name: null,
    isEmptyItem: () => false,
  }
  if (!result.success) {
    reportIssues(result.error.issues, checked, report)
    return { site: null, problems }
  }
  const { languages, defaultLanguage } = result.data
  if (!languages.includes(defaultLanguage)) {
    report('config/default-language', placeOf(['defaultLanguage']), { value: defaultLanguage, languages })
    return { site: null, problems }
  }
  const hasItsLanguages = checkTextLanguages(checked, result.data, report)
  if (!hasItsLanguages) return { site: null, problems }
  // Every text has its languages now, which the schema cannot say.
  const site = withLanguages(result.data, siteConfigFields, result.data) as SiteConfig
  for (const { text, path } of printedTextsIn(site)) {
    reportUnprintable({ text, placeOf: (words) => placeOfWords(path, words) }, report)
  }
  return { site: hasErrors(problems) ? null : site, problems }
}

type PrintedText = { readonly text: string; readonly path: ValuePath }

/** What a print tells of the site and of its publisher. */
function printedTextsIn({ title, publisher, description, notice, contacts }: SiteConfig): readonly PrintedText[] {
  const texts: readonly (readonly [LocalText, ValuePath])[] = [
    [title, ['title']],
    [publisher, ['publisher']],
    [description, ['description']],
    [notice ?? {}, ['notice']],
    ...contacts.map(({ name }, index) => [name, ['contacts', index, 'name']] as const),
  ]
  return texts.flatMap(([words, path]) =>
    Object.entries(words)
      .filter(([language]) => isPrintable(language))
      .map(([language, text]) => ({ text, path: [...path, languageName(language)] })),
  )
}
