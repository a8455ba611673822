import type { WordLanguage } from './word-language.ts'

export type NumberWords = {
  /** Numbers that are seldom anything else. */
  readonly numbers: readonly string[]
  /** Numbers that are mostly articles; they count only after one of `bounds` or before `times`. */
  readonly articles: readonly string[]
  /** What makes an amount of any number after it. */
  readonly bounds: readonly string[]
  readonly times: readonly string[]
  readonly percent: readonly string[]
  /** Between two numbers that are one: ”fyra till sex”, ”nio av tio”. */
  readonly ranges: readonly string[]
  /** A number after these is a name, a time of day or known already: ”årskurs 7”, ”klockan 18”, ”de två”. */
  readonly namesBefore: readonly string[]
  /** A number before these is no amount of things: an age, a day, a speed. */
  readonly notThings: readonly string[]
  /** Words that name nothing to be counted. */
  readonly smallWords: readonly string[]
  /** Counted within another amount: ”två gånger”, ”24 timmar”. */
  readonly timeUnits: readonly string[]
  /** After these an amount says where or when, not how much is done: ”på tre skolor”. */
  readonly prepositions: readonly string[]
  readonly joiners: readonly string[]
}

/** How amounts are written in running text. */
export const NUMBER_WORDS: Readonly<Record<WordLanguage, NumberWords>> = {
  sv: {
    numbers: words(
      'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio',
      'fyrtio femtio sextio sjuttio åttio nittio hundra tusen',
    ),
    articles: ['en', 'ett'],
    bounds: [
      ...words('minst högst max maximalt cirka ca ungefär drygt knappt exakt åtminstone'),
      'upp till',
      'fler än',
      'mer än',
    ],
    times: ['gång', 'gånger'],
    percent: ['procent'],
    ranges: ['till', 'och', 'eller', 'av'],
    namesBefore: words(
      'årskurs årskurserna åk klass väg vägen gata kl klockan § paragraf kapitel nr nummer linje buss hus plan etapp del',
      'steg punkt version de dessa båda våra deras sina alla den år åren telefon ring mål nivå',
    ),
    notThings: words(
      'år års åring åringar åringarna km/h kap kapitlet § januari februari mars april maj juni juli augusti september',
      'oktober november december',
    ),
    smallWords: words(
      'och eller i på till om vid av för med som under från mellan hos är ska kan utan samt per inom varje',
    ),
    timeUnits: words('gång gånger sekunder minut minuter timme timmar dag dagar arbetsdagar dygn vecka veckor månader'),
    prepositions: words('på vid i hos för till inom under av från mellan med om per genom över runt mot åt'),
    joiners: ['och', 'samt', 'plus'],
  },
  en: {
    numbers: words(
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
      'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
    ),
    articles: ['one', 'a', 'an'],
    bounds: [
      ...words('exactly approximately about roughly'),
      'at least',
      'at most',
      'up to',
      'no more than',
      'more than',
      'a minimum of',
      'a maximum of',
    ],
    times: ['time', 'times'],
    percent: ['percent', 'per cent'],
    ranges: ['to', 'and', 'or', 'of', 'out of', 'in'],
    namesBefore: words(
      'grade year class road route section chapter number no line bus building phase part step point version the these',
      'those both our their all at since in by phone level',
    ),
    notThings: words(
      'year years year-old year-olds mph km/h january february march april may june july august september october',
      'november december',
    ),
    smallWords: words(
      'and or in on at to of for with that which under from between is are will can as per within every a',
    ),
    timeUnits: words('time times second seconds minute minutes hour hours day days week weeks month months'),
    prepositions: words('at in on for to within during by from between with of per through over around across'),
    joiners: ['and', 'plus', 'as well as'],
  },
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ')
}
