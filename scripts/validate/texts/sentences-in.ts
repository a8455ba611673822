import { endsNoSentence } from '../../words/ends-no-sentence.ts'

/** A part of a text, by its offsets. */
export type Stretch = { readonly text: string; readonly start: number; readonly end: number }

// A sentence ends where a new one begins with a capital letter or a number, or at an empty line.
const SENTENCE_END = /[.!?…]+["”’»)\]]*(?=\s+["”’»“‘(]?[\p{Lu}\p{N}])|\n[^\S\n]*\n/gu
const WORD = /[\p{L}\p{N}\uFFFC]+(?:[-’'.:/][\p{L}\p{N}]+)*/gu

/** The sentences of a paragraph or a field, with where they stand in it. */
export function sentencesIn(text: string): readonly Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && endsNoSentence(text, start, match.index)) continue
    sentences.push(trimmed(text, start, end))
    start = end
  }
  sentences.push(trimmed(text, start, text.length))
  return sentences.filter((sentence) => sentence.text !== '')
}

/** The words of a text; numbers count as words. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

function trimmed(text: string, from: number, to: number): Stretch {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const inner = raw.trim()
  return { text: inner, start, end: start + inner.length }
}
