const MARKS = /\p{M}/gu
// Letters that do not come apart into a letter and a mark.
const WHOLE: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', đ: 'd', ł: 'l', ß: 'ss' }
const WHOLE_LETTERS = /[øæđłß]/g

/** A word without dots, rings and accents: `föräldrar` → `foraldrar`. Å, ä and ö are letters of their own: this is a guess. */
export function foldLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter)
}
