import type { CorrectedField } from '../../scripts/model/archive.ts'
import { sentenceCase } from './sentence-case.ts'
import type { Texts } from './texts.ts'
import { nameOfLanguage } from './texts-in.ts'

/** What a field is called on a page: `Fråga trygg, svar 2, andel`, `Text (English)`. */
export function formatField({ steps, language }: CorrectedField, { corrections }: Texts): string {
  const words: string[] = []
  for (const { kind, name } of steps) {
    if (kind === 'member') words.push(`${words.pop() ?? ''} ${name}`.trim())
    else words.push(corrections.fields[name] ?? name)
  }
  const field = sentenceCase(words.join(', '))
  return language === null ? field : `${field} (${nameOfLanguage(language)})`
}
