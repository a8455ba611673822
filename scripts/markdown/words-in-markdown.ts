import type { Word } from './find-words.ts'
import { type FoundWord, lookForWords } from './mark-words.ts'
import { parseOnce } from './parse-once.ts'

/** The words that a Markdown text uses where they can be explained: outside headings, links and code. */
export function wordsInMarkdown(text: string, words: readonly Word[]): readonly FoundWord[] {
  return words.length === 0 ? [] : lookForWords(parseOnce(text), words)
}
