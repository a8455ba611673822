import type { Language, ShownText } from '../../scripts/model/language.ts'

// Before the language, before the words and after them. No text may hold control characters (the loader refuses them).
const [LANGUAGE, WORDS, END] = ['\u0001', '\u0002', '\u0003']
const APART = new RegExp(`${LANGUAGE}([^${WORDS}]*)${WORDS}([^${END}]*)${END}`)

/** A part of a text; `language` where it is another one than that of the words around. */
export type TextPart = { readonly text: string; readonly language: Language | null }

/** Words to stand within a sentence, in such a way that `splitApart` finds them and their language again. */
export function setApart({ text, language }: ShownText): string {
  return `${LANGUAGE}${language}${WORDS}${text}${END}`
}

/** A sentence in parts: the words of the interface, and those that were set apart in it. */
export function splitApart(sentence: string): readonly TextPart[] {
  // Between what the expression does not match stand, in turn, the languages and the words that it does.
  const pieces = sentence.split(APART)
  return pieces
    .map((text, index) => ({ text, language: index % 3 === 2 ? (pieces[index - 1] ?? null) : null }))
    .filter(({ text }, index) => index % 3 !== 1 && text !== '')
}

/** The sentence as it is read. */
export function withoutMarks(sentence: string): string {
  return splitApart(sentence)
    .map(({ text }) => text)
    .join('')
}
