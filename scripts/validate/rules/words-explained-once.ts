import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { GlossaryFields } from '../schemas/glossary-fields.ts'
import type { ValidContent, ValuePath } from '../valid-content.ts'

type Form = { readonly language: string; readonly word: string; readonly path: ValuePath }

/** A word, and a synonym, leads to one explanation: of two entries that share it, only the first is shown. */
export function wordsExplainedOnce({ glossary }: ValidContent, report: Report, { site }: RuleContext): void {
  const entryOf = new Map<string, number>()
  for (const [index, { fields, placeOf }] of glossary.entries()) {
    for (const { language, word, path } of formsOf(fields, site)) {
      const key = `${language} ${word.trim().toLowerCase()}`
      const first = glossary[entryOf.get(key) ?? index]
      if (!entryOf.has(key)) entryOf.set(key, index)
      if (first === undefined || first === glossary[index]) continue
      report('structure/explained-twice', placeOf(path), { word, other: first.fields.id })
    }
  }
}

function formsOf(
  { word, synonyms }: GlossaryFields,
  { defaultLanguage }: { readonly defaultLanguage: string },
): readonly Form[] {
  const words: readonly Form[] =
    typeof word === 'string'
      ? [{ language: defaultLanguage, word, path: ['word'] }]
      : Object.entries(word).map(([language, one]) => ({ language, word: one, path: ['word', language] }))
  return [
    ...words,
    ...synonyms.map((one, index) => ({ language: defaultLanguage, word: one, path: ['synonyms', index] })),
  ]
}
