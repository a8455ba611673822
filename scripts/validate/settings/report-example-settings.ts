import { isFields } from '../../model/fields.ts'
import { languageName } from '../../model/language.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import type { Place, Report } from '../../report/problem.ts'
import { inDefaultLanguage } from '../texts/in-default-language.ts'
import type { ValidContent, ValuePath } from '../valid-content.ts'
import { EXAMPLE_BASE_URL, EXAMPLE_PARTY, EXAMPLE_TEXTS, type ExampleField } from './example-settings.ts'
import { nameOfSetting } from './name-of-setting.ts'

// What the archive is about may well be Kungsbacka; who publishes it is told by the others.
const ABOUT_THE_CONTENT: readonly ExampleField[] = ['title', 'description']

/**
 * Warns of settings that were left as they came with the program, on a site that is not the example.
 *
 * @param parties of the site; `null` where no file lists them, as on one that has just begun
 */
export function reportExampleSettings(
  site: SiteConfig,
  parties: ValidContent['parties'] | null,
  placeOf: (path: ValuePath) => Place,
  report: Report,
): void {
  const names = parties?.map(({ fields }) => inDefaultLanguage(fields.name, site)) ?? []
  const isAboutKungsbacka = names.includes(EXAMPLE_PARTY)
  const isExamplesOwn = isExamples('publisher', site) && site.baseUrl === EXAMPLE_BASE_URL
  // A list of parties that cannot be read says nothing.
  if (isExamplesOwn && (isAboutKungsbacka || parties?.length === 0)) return
  if (/(^|\.)example$/.test(new URL(site.baseUrl).hostname)) {
    report('config/example-address', placeOf(['baseUrl']), { value: site.baseUrl })
  }
  const fields = Object.keys(EXAMPLE_TEXTS) as readonly ExampleField[]
  for (const field of fields.filter((one) => !(isAboutKungsbacka && ABOUT_THE_CONTENT.includes(one)))) {
    for (const { path, value } of leftOver(field, site)) {
      report('config/example-text', placeOf(path), { name: nameOfSetting(path.slice(0, -1)) ?? field, field, value })
    }
  }
}

function isExamples(field: ExampleField, site: SiteConfig): boolean {
  return leftOver(field, site).length > 0
}

type Found = { readonly path: ValuePath; readonly value: string }

/** The example's texts in a field, each once, however many languages it is left in. */
function leftOver(field: ExampleField, site: SiteConfig): readonly Found[] {
  const found = stringsBelow(site[field], [field]).filter(({ value }) => EXAMPLE_TEXTS[field].includes(value))
  const keys = found.map(({ path }) => path.slice(0, -1).join())
  const once = found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
  // The statement is gone through as a whole, or taken out as a whole.
  return field === 'accessibility' ? once.slice(0, 1) : once
}

function stringsBelow(value: unknown, path: ValuePath): readonly Found[] {
  if (typeof value === 'string') return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsBelow(item, [...path, index]))
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([key, child]) => stringsBelow(child, [...path, languageName(key)]))
}
