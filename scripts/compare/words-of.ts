import type { LocalText } from '../model/language.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text in all its languages, in small letters, each once. */
export function wordsOf(...texts: readonly LocalText[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => Object.values(text)).flatMap((text) => text.toLowerCase().match(WORD) ?? [])
  return new Set(words)
}

/** How alike two sets of words are, from 0 to 1: twice what they share, through what they have (Sørensen–Dice). */
export function likenessOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return (2 * shared) / (a.size + b.size)
}
