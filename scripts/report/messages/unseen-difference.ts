/** The first place where two texts that look alike differ: a character, or `null` where there was or is none. */
export type UnseenDifference = { readonly before: string | null; readonly after: string | null }

/** Where two texts differ that nobody can tell apart by looking; `null` for texts that look different, or are the same. */
export function unseenDifference(before: string, after: string): UnseenDifference | null {
  if (before === after || looksOf(before) !== looksOf(after)) return null
  const [was, is] = [[...before], [...after]]
  const index = was.findIndex((character, place) => character !== is[place])
  const place = index === -1 ? was.length : index
  const [old = null, now = null] = [was[place], is[place]]
  if (old !== null && now !== null && looksOf(old) === looksOf(now)) return { before: old, after: now }
  // Something that is not seen stands on one side alone.
  if (old !== null && isUnseen(old)) return { before: old, after: null }
  return now !== null && isUnseen(now) ? { before: null, after: now } : { before: old, after: now }
}

/** What a character is, for people; of a letter, the script sets it apart. */
export type CharacterKind = 'space' | 'hard-space' | 'other-space' | 'line-end' | 'invisible' | 'sign' | Script
export type Script = 'latin' | 'cyrillic' | 'greek'

export function kindOfCharacter(character: string): CharacterKind {
  if (character === ' ') return 'space'
  if (character === '\u00a0') return 'hard-space'
  if (/[\n\r\u2028\u2029]/.test(character)) return 'line-end'
  if (/[\p{Zs}\t]/u.test(character)) return 'other-space'
  if (isUnseen(character)) return 'invisible'
  if (/\p{Script=Cyrillic}/u.test(character)) return 'cyrillic'
  if (/\p{Script=Greek}/u.test(character)) return 'greek'
  return /\p{Script=Latin}/u.test(character) ? 'latin' : 'sign'
}

// Cyrillic and Greek letters that most fonts draw as the Latin ones below them, and two hyphens.
const LOOK_ALIKES = 'аеорсухіјѕАВЕКМНОРСТУХІЈЅονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ‐‑'
const LATIN_ONES = 'aeopcyxijsABEKMHOPCTYXIJSovABEZHIKMNOPTYX--'
const LOOKS = new Map([...LOOK_ALIKES].map((character, index) => [character, [...LATIN_ONES][index] ?? character]))

/** A text as it looks: spaces and line ends are one space, what is not seen is left out. */
function looksOf(text: string): string {
  const compatible = text.normalize('NFKC').replace(/(?!\s)[\p{Cf}\p{Cc}]/gu, '')
  return [...compatible.split(/\s+/u).join(' ')].map((character) => LOOKS.get(character) ?? character).join('')
}

function isUnseen(character: string): boolean {
  return /[\p{Cf}\p{Cc}\p{Z}]/u.test(character)
}
