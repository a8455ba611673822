import { isFields } from '../../model/fields.ts'
import { type Language, languageName, languageNamed } from '../../model/language.ts'
import type { Place } from '../../report/problem.ts'
import type { Valid, ValidContent } from '../valid-content.ts'
import { pathOf, type Trail } from './trail.ts'

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
  const words: PrintedWords[] = []
  for (const record of [...parties, ...areas, ...units, ...glossary, ...ofPublications])
    addWords({ record, trail: null, language: site.defaultLanguage }, record.fields, site, words)
  return words
}

type Within = {
  readonly record: Pick<Valid<unknown>, 'placeOfWords'>
  readonly trail: Trail
  /** What the fields around it say. */
  readonly language: Language
}

function addWords(within: Within, value: unknown, site: SiteLanguages, words: PrintedWords[]): void {
  if (typeof value === 'string') {
    const { record, trail, language } = within
    words.push({ text: value, language, placeOf: (searched) => record.placeOfWords(pathOf(trail), searched) })
  } else if (Array.isArray(value)) {
    for (const [step, one] of value.entries()) addWords(inside(within, step, site), one, site, words)
  } else if (isFields(value)) {
    for (const step of Object.keys(value))
      if (!NOT_PRINTED.has(step)) addWords(inside(within, step, site), value[step], site, words)
  }
}

function inside({ record, trail, language }: Within, step: string | number, { languages }: SiteLanguages): Within {
  const isNamed = typeof step === 'string' && languages.some((one) => languageName(one) === step)
  return { record, trail: { step, before: trail }, language: isNamed ? languageNamed(step, languages) : language }
}
