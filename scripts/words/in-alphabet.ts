import { byCodeUnit } from './by-code-unit.ts'
import { foldLetters } from './fold-letters.ts'

// The places of letters in the Swedish alphabet; other marks count for nothing: é is an e (Svenska skrivregler).
const SWEDISH = 'abcdefghijklmnopqrstuvwxyzåäö'
const OTHER = 'abcdefghijklmnopqrstuvwxyz'

/** An order of words as in a dictionary of a language, å, ä and ö last in Swedish; the same on every machine. */
export function inAlphabet(language: string): (a: string, b: string) => number {
  const alphabet = alphabetOf(language)
  const places = (word: string) => [...word.toLowerCase()].flatMap((letter) => placesOf(letter, alphabet))
  return (a, b) => {
    const [left, right] = [places(a), places(b)]
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
      const difference = (left[index] ?? 0) - (right[index] ?? 0)
      if (difference !== 0) return difference
    }
    return left.length - right.length || byCodeUnit(a, b)
  }
}

/** The letter of the alphabet that a word stands under, in capitals; a figure for figures: `äldre` → `Ä`, `élan` → `E`. */
export function letterOf(word: string, language: string): string {
  const [first = ''] = word.toLowerCase()
  const alphabet = alphabetOf(language)
  return (alphabet.includes(first) ? first : foldLetters(first).charAt(0)).toUpperCase()
}

function alphabetOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] === 'sv' ? SWEDISH : OTHER
}

// Hyphens and spaces do not count, figures come before letters, other scripts after them.
function placesOf(letter: string, alphabet: string): readonly number[] {
  const plain = alphabet.includes(letter) ? letter : foldLetters(letter)
  return [...plain].flatMap((one) => {
    const place = alphabet.indexOf(one)
    if (place !== -1) return [place]
    if (/\d/.test(one)) return [Number(one) - 100]
    return /\p{L}/u.test(one) ? [1000 + (one.codePointAt(0) ?? 0)] : []
  })
}
