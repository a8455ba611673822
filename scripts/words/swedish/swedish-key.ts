import { stemSwedish } from './stem-swedish.ts'

// Vowels that change: the stem of the plural → that of the singular.
const CHANGED: Readonly<Record<string, string>> = {
  böck: 'bok',
  bröd: 'bro',
  döttr: 'dott',
  fött: 'fot',
  händ: 'hand',
  länd: 'land',
  männ: 'man',
  män: 'man',
  natt: 'nat',
  nätt: 'nat',
  nät: 'nat',
  ränd: 'rand',
  städ: 'stad',
  stränd: 'strand',
  tänd: 'tand',
}
const HEAD_AT_END = /(böck|bröd|fött|händ|länd|männ|män|nätt|städ|stränd|tänd)$/
// Words in -an that are no definite forms: plan, man.
const OWN_AN = /(plan|man|gran|organ|klan|span|uran)$/

/**
 * What all forms of a Swedish word have in common: Snowball’s stem, with its gaps filled where measuring showed them –
 * definite forms in -an, -et and -eln, words that lose a vowel (tunnel, tunnlar), doubled m (rummet) and changed vowels
 * (stad, städer). It is a key to look up by, and no word.
 */
export function swedishKey(word: string): string {
  const stem = stemSwedish(withoutDefinite(word))
  return unchanged(undoubled(withoutLostVowel(withoutOr(stem))))
}

/** Snowball takes traktor for a plural in -or and traktorer for one in -er. */
function withoutOr(stem: string): string {
  return /[kst]tor$/.test(stem) ? stem.slice(0, -2) : stem
}

/** `skolan` → `skola`, `buskaget` → `buskage`, `tunneln` → `tunnel`. */
function withoutDefinite(word: string): string {
  const bare = word.length > 5 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
  if (/[eo][lr]n$/.test(bare) && bare.length > 5) return bare.slice(0, -1)
  if (/[^aeiouyåäö]an$/.test(bare) && bare.length > 4 && !OWN_AN.test(bare)) return bare.slice(0, -1)
  if (/(?<!h)et$/.test(bare) && bare.length > 4 && /[aeiouyåäö].*et$/.test(bare)) return bare.slice(0, -2)
  return word
}

/** `tunnel` and `tunnl` → `tunnl`, `vandr` (vandrare) and `systr` as they are without their r. */
function withoutLostVowel(stem: string): string {
  if (/[^aeiouyåäö]el$/.test(stem) && stem.length > 4) return `${stem.slice(0, -2)}l`
  return /[dstlkpvbfg]r$/.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem
}

function undoubled(stem: string): string {
  return /mm$/.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem
}

function unchanged(stem: string): string {
  const own = CHANGED[stem]
  if (own !== undefined) return own
  // Also as the head of a compound: bostäder. Long enough not to meet other words that happen to end so.
  return stem.length > 7 ? stem.replace(HEAD_AT_END, (head) => CHANGED[head] ?? head) : stem
}
