import type * as z from 'zod'
import { isFields } from '../../model/fields.ts'
import { languageName, languageNamed } from '../../model/language.ts'
import type { Report } from '../../report/problem.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import type { ValuePath } from '../valid-content.ts'
import type { Checked } from './checked.ts'
import { choicesOf, holdsLanguages, mayHaveLanguagesAt, schemasBelow } from './schema-walk.ts'
import { mayBeLanguage, runTogether, type WordsInBraces, wordsInBraces } from './unknown-keys.ts'

type Languages = { readonly languages: readonly string[]; readonly defaultLanguage: string }

/**
 * Reports texts in languages that the site does not have, and texts without its default language.
 *
 * @returns whether all is well
 */
export function checkTextLanguages(checked: Checked, site: Languages, report: Report): boolean {
  const found = textsByLanguageIn(checked)
  for (const one of found) checkOne(one, checked, site, report)
  const languages = site.languages.map(languageName)
  return found.every(
    ({ texts }) =>
      Object.hasOwn(texts, languageName(site.defaultLanguage)) &&
      Object.keys(texts).every((key) => languages.includes(key)),
  )
}

/** The language that somebody probably meant, as it is called in content; the full tag `sv-x-lattlast` is `lattlast`. */
export function suggestLanguage(written: string, languages: readonly string[]): string | null {
  const name = languageName(written)
  return languages.includes(name) ? name : (languageCalled(written, languages) ?? suggestSimilar(written, languages))
}

/** `engelska` and `English` are `en`. */
function languageCalled(written: string, languages: readonly string[]): string | null {
  const word = written.normalize('NFC').toLowerCase()
  const names = ['sv', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'language' }))
  // Those of our own, such as `lattlast`, have no other name.
  const known = languages.filter((language) => /^[a-z]{2,3}$/.test(language))
  return known.find((language) => names.some((list) => list.of(language)?.toLowerCase() === word)) ?? null
}

/**
 * The same value, each text by the languages themselves rather than by what they are called: `lattlast` → `sv-x-lattlast`.
 * A text without a language is in the default one.
 */
export function withLanguages(value: unknown, schema: z.ZodType, { languages, defaultLanguage }: Languages): unknown {
  const visit = (part: unknown, path: ValuePath): unknown => {
    if (typeof part === 'string' && mayHaveLanguagesAt(schema, path)) return { [defaultLanguage]: part.trim() }
    if (Array.isArray(part)) return part.map((item, index) => visit(item, [...path, index]))
    if (!isFields(part)) return part
    const areTexts = mayHaveLanguagesAt(schema, path)
    return Object.fromEntries(
      Object.entries(part).map(([key, child]) =>
        areTexts ? [languageNamed(key, languages), child] : [key, visit(child, [...path, key])],
      ),
    )
  }
  return visit(value, [])
}

function checkOne({ path, texts }: Found, checked: Checked, site: Languages, report: Report): void {
  const languages = site.languages.map(languageName)
  const defaultLanguage = languageName(site.defaultLanguage)
  const details = { name: checked.nameOf(path), languages, defaultLanguage }
  const words = wordsInBraces(path, checked)
  if (words !== null && Object.keys(texts).every((key) => runTogether(key, languages) === null)) {
    reportWords(checked.nameOf(path), words, report)
    return
  }
  const meant = new Set<string | null>()
  for (const language of Object.keys(texts)) {
    if (languages.includes(language)) continue
    if (texts[language] === null && !mayBeLanguage(language)) {
      const together = runTogether(language, languages)
      meant.add(together?.field ?? null)
      report('field/unknown-key', checked.placeOfKey([...path, language]), {
        key: language,
        allowed: languages,
        suggestion: null,
        isEmpty: true,
        decimal: null,
        runTogether: together,
        ofOriginal: [],
        asUnit: null,
        asFigure: null,
      })
      continue
    }
    const suggestion = suggestLanguage(language, languages)
    meant.add(suggestion)
    report('field/language', checked.placeOfKey([...path, language]), { ...details, language, suggestion })
  }
  // `se` for `sv` has been told.
  if (!Object.hasOwn(texts, defaultLanguage) && !meant.has(defaultLanguage)) {
    report('field/language', checked.placeOf(path), { ...details, language: null, suggestion: null })
  }
}

// `{ Medborgarlöfte 2018 }`, for which one language needs no braces.
function reportWords(name: string | null, { text, place }: WordsInBraces, report: Report): void {
  const details = { name, value: text, found: 'text', wanted: ['text', 'languages'] } as const
  const others = { meant: null, mayBeLeftOut: false, notIndented: [], slip: { kind: 'braces' } } as const
  report('field/type', place, { ...details, ...others })
}

type Found = { readonly path: ValuePath; readonly texts: Readonly<Record<string, unknown>> }

function textsByLanguageIn({ schema, value }: Checked): readonly Found[] {
  const found: Found[] = []
  const visit = (part: unknown, path: ValuePath, schemas: readonly z.ZodType[]): void => {
    if (typeof part !== 'object' || part === null) return
    if (isFields(part) && schemas.some(holdsLanguages)) {
      found.push({ path, texts: part })
      return
    }
    const steps = Array.isArray(part) ? part.keys() : Object.keys(part)
    for (const step of steps) {
      const child = (part as Readonly<Record<string | number, unknown>>)[step]
      // Most values are words and numbers, in which nothing stands.
      if (typeof child === 'object') visit(child, [...path, step], schemasBelow(schemas, step))
    }
  }
  visit(value, [], choicesOf(schema))
  return found
}
