import type { CorrectedField } from '../../scripts/model/archive.ts'
import { sentenceCase } from './sentence-case.ts'
import type { Texts } from './texts.ts'
import { nameOfLanguage } from './texts-in.ts'

/** What a field is called on a page: `Fråga trygg, svar 2, andel`, `Text (English)`. */
export function formatField({ steps, language }: CorrectedField, texts: Texts): string {
  const words: string[] = []
  for (const { kind, name } of steps) {
    if (kind === 'member') words.push(`${words.pop() ?? ''} ${name}`.trim())
    else words.push(fieldName(name, texts))
  }
  const field = sentenceCase(words.join(', '))
  return language === null ? field : `${field} (${nameOfLanguage(language)})`
}

/** What one field is called; a name that is none of ours stands for itself. */
export function fieldName(name: string, { corrections }: Texts): string {
  return Object.hasOwn(corrections.fields, name) ? (corrections.fields[name] ?? name) : name
}
