import { isPrintable } from '../model/printable.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import { hasErrors, type Place, type Problem } from '../report/problem.ts'
import type { Checked } from './checked.ts'
import { reportUnprintable } from './rules/printable-characters.ts'
import { reportIssues } from './schema-problems.ts'
import { siteConfigFields } from './schemas/site-config-fields.ts'
import { checkTextLanguages, withLanguages } from './text-languages.ts'

/** The settings, or `null` with problems when they cannot be used. */
export type SiteConfigResult = { readonly site: SiteConfig | null; readonly problems: readonly Problem[] }

/** Checks what `site.config.ts` exports; `place` stands for all of the file, as its values have no lines of their own. */
export function validateSiteConfig(value: unknown, place: Place): SiteConfigResult {
  const { report, problems } = collectProblems()
  const result = siteConfigFields.safeParse(value)
  const checked: Checked = {
    schema: siteConfigFields,
    value,
    placeOf: () => place,
    placeOfKey: () => place,
    writtenAt: () => null,
    idTitled: () => null,
    name: null,
    isEmptyItem: () => false,
  }
  if (!result.success) {
    reportIssues(result.error.issues, checked, report)
    return { site: null, problems }
  }
  const { languages, defaultLanguage } = result.data
  if (!languages.includes(defaultLanguage)) {
    report('config/default-language', place, { value: defaultLanguage, languages })
    return { site: null, problems }
  }
  const hasItsLanguages = checkTextLanguages(checked, result.data, report)
  if (!hasItsLanguages) return { site: null, problems }
  const site = withLanguages(result.data, siteConfigFields, languages)
  for (const text of printedTextsIn(site)) reportUnprintable({ text, placeOf: () => place }, report)
  return { site: hasErrors(problems) ? null : site, problems }
}

/** What a print tells of the site and of its publisher. */
function printedTextsIn({ title, publisher, description, notice, contacts }: SiteConfig): readonly string[] {
  const texts = [
    title,
    publisher,
    description,
    ...(notice === null ? [] : [notice]),
    ...contacts.map(({ name }) => name),
  ]
  return texts.flatMap((text) =>
    Object.entries(text).flatMap(([language, words]) => (isPrintable(language) ? [words] : [])),
  )
}
