import { isJsonFields, type JsonFields, type JsonValue } from '../model/json-value.ts'
import type { SealEntry } from '../model/seal.ts'

/** A text without the empty lines above and below it, which say nothing. Spaces before its first line make it code. */
export function withoutEmptyEnds(markdown: string): string {
  const lines = markdown.split('\n')
  const first = lines.findIndex(hasWords)
  return first === -1 ? '' : lines.slice(first, lines.findLastIndex(hasWords) + 1).join('\n')
}

function hasWords(line: string): boolean {
  return !/^[ \t\r]*$/.test(line)
}

/** The content as a line like this one would have sealed it: those of the first version left out spaces around texts. */
export function contentAsIn({ version }: Pick<SealEntry, 'version'>, content: JsonFields): JsonFields {
  return version === undefined ? withTrimmedTexts(content) : content
}

/** In promises and forewords, and in their translations. */
function withTrimmedTexts(content: JsonFields): JsonFields {
  const trimmed = ([name, value]: [string, JsonValue]): [string, JsonValue] => {
    if (name === 'text' && typeof value === 'string') return [name, value.trim()]
    if (name === 'foreword' && isJsonFields(value)) return [name, withTrimmedTexts(value)]
    if (name !== 'translations' || !isJsonFields(value)) return [name, value]
    const texts = Object.entries(value).map(([language, one]) => [
      language,
      isJsonFields(one) ? withTrimmedTexts(one) : one,
    ])
    return [name, Object.fromEntries(texts)]
  }
  return Object.fromEntries(Object.entries(content).map(trimmed))
}
