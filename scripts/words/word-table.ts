/**
 * The words of a site in one language, as the search page gets them: small, and the same for the same content.
 *
 * `words` are all words of what can be found, in small letters, in order, with a space between; after a word that is a
 * compound stand the keys of its parts: `gångtunnlar=gång+tunnl`. `same` are words for the same thing.
 */
export type WordTable = { readonly words: string; readonly same: readonly (readonly string[])[] }

/** A word of the table. */
export type TableWord = { readonly word: string; readonly parts: readonly string[] }

/** Words as one text, for the browser to fetch. */
export function writeWords(words: readonly TableWord[]): string {
  return words.map(({ word, parts }) => (parts.length === 0 ? word : `${word}=${parts.join('+')}`)).join(' ')
}

/** The words that `writeWords` has written. */
export function readWords(words: string): readonly TableWord[] {
  if (words === '') return []
  return words.split(' ').map((entry) => {
    const [word = '', parts] = entry.split('=')
    return { word, parts: parts === undefined ? [] : parts.split('+') }
  })
}
