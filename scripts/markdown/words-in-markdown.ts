import { createMarkdown } from './create-markdown.ts'
import type { Word } from './find-words.ts'
import { type FoundWord, markWords } from './mark-words.ts'

const markdown = createMarkdown()

/** The words that a Markdown text uses where they can be explained: outside headings, links and code. */
export function wordsInMarkdown(text: string, words: readonly Word[]): readonly FoundWord[] {
  return words.length === 0 ? [] : markWords(markdown.parse(text, {}), words, () => ({}))
}
