import { type Language, languageName, languageNamed } from '../model/language.ts'
import type { Place } from '../report/problem.ts'
import type { Valid, ValidContent, ValuePath } from './valid-content.ts'

/** A word or two that stand in a field, and may be printed: also those that are no text, such as titles of sources and units. */
export type PrintedWords = {
  readonly text: string
  readonly language: string
  readonly placeOf: (words: string) => Place
}

type SiteLanguages = { readonly languages: readonly Language[]; readonly defaultLanguage: Language }

// What is searched for or kept for the program, and never printed.
const NOT_PRINTED: ReadonlySet<string> = new Set(['allow', 'translated-from', 'synonyms', 'also-known-as'])

/** Every string in the fields of all files whose words a PDF may tell. */
export function printedWordsIn(content: ValidContent, site: SiteLanguages): readonly PrintedWords[] {
  const { parties, areas, units, glossary, publications } = content
  const ofPublications = publications.flatMap((folder) => [
    ...(folder.publication === null ? [] : [folder.publication]),
    ...[folder.promises, folder.commitments, folder.surveys, folder.reports, folder.corrections].flat(),
  ])
  return [...parties, ...areas, ...units, ...glossary, ...ofPublications].flatMap((record) =>
    wordsAt(record, record.fields, [], site),
  )
}

function wordsAt(
  record: Pick<Valid<unknown>, 'placeOfWords'>,
  value: unknown,
  path: ValuePath,
  site: SiteLanguages,
): readonly PrintedWords[] {
  if (typeof value === 'string') {
    const named = path.findLast((step) => site.languages.some((one) => languageName(one) === step))
    const language = named === undefined ? site.defaultLanguage : languageNamed(String(named), site.languages)
    return [{ text: value, language, placeOf: (words) => record.placeOfWords(path, words) }]
  }
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([step, one]) =>
    NOT_PRINTED.has(String(step)) ? [] : wordsAt(record, one, [...path, step], site),
  )
}
