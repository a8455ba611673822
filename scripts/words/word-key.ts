import { englishKey } from './english-key.ts'
import { swedishKey } from './swedish/swedish-key.ts'

const KEYS: Readonly<Record<string, (word: string) => string>> = { sv: swedishKey, en: englishKey }

/**
 * What the forms of a word have in common in a language, as a key to look up by; the word itself in languages whose forms
 * are not known.
 *
 * @param word in small letters; hyphens do not count: `A-traktor` is written in many ways
 * @param language a tag; the forms of `sv-x-lattlast` are those of `sv`
 */
export function wordKey(word: string, language: string): string {
  const letters = word.replace(/[-’']/g, '')
  const key = KEYS[language.toLowerCase().split('-', 1)[0] ?? '']
  return key === undefined ? letters : key(letters)
}
