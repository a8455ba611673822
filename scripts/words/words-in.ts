// Marks above and below letters belong to them: vowels in Arabic, and rings where å is written as two characters.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'][\p{L}\p{N}\p{M}]+)*/gu

/** A word as it stands in a text: `text.slice(from, to)`. */
export type WordAt = { readonly word: string; readonly from: number; readonly to: number }

/** The words of a text in small letters, with their places; `A-traktor` is one word. */
export function wordsAt(text: string): readonly WordAt[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: found.normalize('NFC').toLowerCase(),
    from: index,
    to: index + found.length,
  }))
}

/** The words of a text in small letters. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((found) => found.normalize('NFC').toLowerCase())
}
