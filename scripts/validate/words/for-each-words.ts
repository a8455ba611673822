import type { WordLanguage } from './word-language.ts'

// The letters of Swedish and English words; with those of every script, \p{L}, the patterns take 50 ms to prepare.
const LETTER = '[a-z\\u00C0-\\u024F]'

// What "each" says how often of, also at the end of a longer word: fredagskväll, sommarlov.
const TIMES: Readonly<Record<WordLanguage, string>> = {
  sv: 'dag|dygn|vecka|helg|månad|kvartal|termin|halvår|år|period|gång|kväll|natt|timme|minut|säsong|sommar|höst|vinter|lov|fall',
  en: 'other|day|night|evening|week|weekend|month|quarter|term|half-year|year|period|time|hour|minute|season|summer|autumn|winter|case',
}

const EACH: Readonly<Record<WordLanguage, string>> = {
  sv: '(?:på|i|vid|hos) (?:varje|var och en av)',
  en: '(?:at|in) (?:each|every)(?: one)?(?: of)?',
}

/** Words that say that something holds for each of several places by itself, with what each of them is: "på varje skola". */
export const FOR_EACH: Readonly<Record<WordLanguage, RegExp>> = {
  sv: patternOf('sv'),
  en: patternOf('en'),
}

function patternOf(language: WordLanguage): RegExp {
  const isTime = `(?!${LETTER}*(?:${TIMES[language]})(?!${LETTER}))`
  return new RegExp(`(?<!${LETTER})${EACH[language]} ${isTime}(?<place>${LETTER}+)`, 'iu')
}
