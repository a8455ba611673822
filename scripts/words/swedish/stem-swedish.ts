// Snowball’s stemmer for Swedish (https://snowballstem.org/algorithms/swedish/stemmer.html), written after its description.
// Pagefind stems with it too, after taking dots and rings away; what it leaves apart is brought together in `word-key.ts`.

const VOWEL = 'aeiouyåäö'
const BEFORE_S = 'bcdfghjklmnoprtvy'

const ENDINGS = (
  'heterna hetens arens andet arna erna orna ande arne aste anden heten heter arnas ernas ornas andes erns ens ' +
  'aren ades ad ade are ast ern het ar er as es or at en a e'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)
const DOUBLES = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt']

/** The stem of a word in small letters: `belysningarna` → `belysning`. */
export function stemSwedish(word: string): string {
  const start = regionStart(word)
  return dropLastStep(dropDouble(dropEnding(word, start), start), start)
}

/** R1: what comes after the first consonant that follows a vowel, and at least three letters in. */
function regionStart(word: string): number {
  for (let index = 1; index < word.length; index++) {
    if (!isVowel(word[index]) && isVowel(word[index - 1])) return Math.max(3, index + 1)
  }
  return word.length
}

function isVowel(letter = ''): boolean {
  return letter !== '' && VOWEL.includes(letter)
}

function dropEnding(word: string, start: number): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= start)
  if (ending !== undefined) return word.slice(0, -ending.length)
  const isGenitive = word.endsWith('s') && word.length - 1 >= start && BEFORE_S.includes(word.at(-2) ?? ' ')
  return isGenitive ? word.slice(0, -1) : word
}

function dropDouble(word: string, start: number): string {
  return DOUBLES.some((one) => word.endsWith(one)) && word.length - 2 >= start ? word.slice(0, -1) : word
}

function dropLastStep(word: string, start: number): string {
  const isIn = (ending: string) => word.endsWith(ending) && word.length - ending.length >= start
  if (isIn('lig') || isIn('els')) return word.slice(0, -3)
  if (isIn('ig')) return word.slice(0, -2)
  return isIn('löst') || isIn('fullt') ? word.slice(0, -1) : word
}
