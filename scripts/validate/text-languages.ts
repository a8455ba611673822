import type { Report } from '../report/problem.ts'
import { suggestSimilar } from '../report/suggest-similar.ts'
import type { Checked } from './checked.ts'
import { mayHaveLanguagesAt } from './schema-walk.ts'
import type { ValuePath } from './valid-content.ts'
import { isFields, nameOf } from './value-at.ts'

type Languages = { readonly languages: readonly string[]; readonly defaultLanguage: string }

/**
 * Reports texts in languages that the site does not have, and texts without its default language.
 *
 * @returns whether all is well
 */
export function checkTextLanguages(checked: Checked, site: Languages, report: Report): boolean {
  const found = textsByLanguageIn(checked)
  for (const one of found) checkOne(one, checked, site, report)
  return found.every(
    ({ texts }) =>
      Object.hasOwn(texts, site.defaultLanguage) && Object.keys(texts).every((key) => site.languages.includes(key)),
  )
}

function checkOne({ path, texts }: Found, checked: Checked, site: Languages, report: Report): void {
  const details = { name: nameOf(path), languages: site.languages, defaultLanguage: site.defaultLanguage }
  for (const language of Object.keys(texts)) {
    if (site.languages.includes(language)) continue
    const suggestion = suggestSimilar(language, site.languages)
    report('field/language', checked.placeOfKey([...path, language]), { ...details, language, suggestion })
  }
  if (!Object.hasOwn(texts, site.defaultLanguage)) {
    report('field/language', checked.placeOf(path), { ...details, language: null, suggestion: null })
  }
}

type Found = { readonly path: ValuePath; readonly texts: Readonly<Record<string, unknown>> }

function textsByLanguageIn({ schema, value }: Checked): readonly Found[] {
  const found: Found[] = []
  const visit = (part: unknown, path: ValuePath): void => {
    if (isFields(part) && mayHaveLanguagesAt(schema, path)) found.push({ path, texts: part })
    else if (isFields(part)) for (const [key, child] of Object.entries(part)) visit(child, [...path, key])
    else if (Array.isArray(part)) for (const [index, child] of part.entries()) visit(child, [...path, index])
  }
  visit(value, [])
  return found
}
