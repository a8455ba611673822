import type { WordLanguage } from './word-language.ts'

/** Words that may rightly stand twice in a row: ”det är det det gäller”, ”mycket mycket”, “all that that means”. */
export const DOUBLED_WORDS: Readonly<Record<WordLanguage, ReadonlySet<string>>> = {
  sv: new Set(
    'det den de där då är var var som om får för på till så har man vi ni mycket länge långt ja nej hej vill igen'.split(
      ' ',
    ),
  ),
  en: new Set('that had is very so no long many you her in on'.split(' ')),
}
