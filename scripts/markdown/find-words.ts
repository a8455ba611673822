/** A word to look for, in every form that it is written in. */
export type Word = { readonly id: string; readonly forms: readonly string[] }

/** Where a word stands in a text: `text.slice(from, to)` is the form that is used. */
export type WordUse = { readonly id: string; readonly from: number; readonly to: number }

/**
 * The first use of each word in a text, in the order of the text.
 *
 * Only whole words count, in capitals or not: a word is not found inside another or in a compound with a hyphen. Where two
 * forms begin at the same place, the longer one is meant; a form that two words share belongs to the first.
 */
export function findWords(text: string, words: readonly Word[]): readonly WordUse[] {
  const searched = inSmallLetters(text)
  const found = words.flatMap(({ id, forms }) => forms.flatMap((form) => usesOf(searched, inSmallLetters(form), id)))
  const uses = new Map<string, WordUse>()
  let end = 0
  for (const use of found.sort(byPlace)) {
    if (use.from < end) continue
    end = use.to
    if (!uses.has(use.id)) uses.set(use.id, use)
  }
  return [...uses.values()]
}

// Places stay what they are in the text: of all letters, only this one grows when it is made small (Unicode,
// SpecialCasing.txt).
function inSmallLetters(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase()
}

// A pattern for each form would be shorter, but takes longer to make than most texts, which use none of them, take to search.
function usesOf(text: string, form: string, id: string): readonly WordUse[] {
  const uses: WordUse[] = []
  for (let from = text.indexOf(form); from !== -1 && from < text.length; from = text.indexOf(form, from + 1)) {
    const to = from + form.length
    if (isWholeWord(text, from, to)) uses.push({ id, from, to })
  }
  return uses
}

const GOES_ON_BEFORE = /(?:[\p{L}\p{M}\p{N}]|\p{L}-)$/u
const GOES_ON_AFTER = /^(?:[\p{L}\p{M}\p{N}]|-\p{L})/u
// A letter, of at most two units of UTF-16, and a hyphen.
const NEAR = 3

function isWholeWord(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from)
  return !GOES_ON_BEFORE.test(before) && !GOES_ON_AFTER.test(text.slice(to, to + NEAR))
}

// The sort is stable: the first word with a form stays before the others.
function byPlace(a: WordUse, b: WordUse): number {
  return a.from - b.from || b.to - a.to
}
