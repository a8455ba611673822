import { NUMBER_WORDS, type NumberWords } from '../words/number-words.ts'
import type { WordLanguage } from '../words/word-language.ts'

/** An amount in running text: ”minst sex utbildningar”. */
export type Quantity = {
  readonly words: string
  readonly start: number
  readonly end: number
  /** How it is bound to what stands before it: the last word, or a comma. */
  readonly before: string
  /** What is counted; empty when the text does not say. */
  readonly unit: string
}

const DIGITS = '\\d{1,3}(?:[ \\u00A0]\\d{3})+(?!\\d)|\\d+(?:[,.]\\d+)?'

const PATTERNS: Readonly<Record<WordLanguage, RegExp>> = {
  sv: patternOf(NUMBER_WORDS.sv),
  en: patternOf(NUMBER_WORDS.en),
}

/** The amounts that a text names. Years, ages, dates, times of day and the numbers of roads and classes are none. */
export function quantitiesIn(text: string, language: WordLanguage): readonly Quantity[] {
  const words = NUMBER_WORDS[language]
  return [...text.matchAll(PATTERNS[language])].flatMap((match) => {
    const found = foundIn(match, text)
    if (!isAmount(found, words)) return []
    const hasUnit = isUnit(found.unit, words)
    const shown = hasUnit ? match[0] : match[0].slice(0, match[0].length - found.unit.length).trimEnd()
    const unit = hasUnit ? found.unit : ''
    return [{ words: shown, start: match.index, end: match.index + shown.length, before: found.before, unit }]
  })
}

type Found = {
  readonly bound: string
  readonly number: string
  readonly percent: string
  readonly unit: string
  readonly before: string
}

function foundIn(match: RegExpExecArray, text: string): Found {
  const { bound = '', number = '', percent = '', unit = '' } = match.groups ?? {}
  const [before = ''] = /(?:,|[^\s,]+)$/.exec(text.slice(Math.max(0, match.index - 40), match.index).trimEnd()) ?? []
  return { bound, number: number.toLowerCase(), percent, unit: unit.toLowerCase(), before: before.toLowerCase() }
}

function isAmount({ bound, number, percent, unit, before }: Found, words: NumberWords): boolean {
  if (words.notThings.includes(unit)) return false
  if (bound !== '') return true
  if (words.namesBefore.includes(before) || /^(?:19|20)\d\d$/.test(number)) return false
  if (words.articles.includes(number)) return words.times.includes(unit)
  return percent !== '' || isUnit(unit, words)
}

function isUnit(word: string, { smallWords }: NumberWords): boolean {
  return word !== '' && !smallWords.includes(word)
}

/** ”minst”, ”sex”, ”till åtta”, ”procent” or ”utbildningar”. */
function patternOf(words: NumberWords): RegExp {
  const number = `(?:${[...words.numbers, ...words.articles].join('|')}|${DIGITS})(?![\\p{L}\\p{N}])`
  const bound = `(?:(?<bound>${words.bounds.join('|')})\\s+)?`
  const range = `(?:(?:\\s*[-–]\\s*|\\s+(?:${words.ranges.join('|')})\\s+)${number})?`
  const percent = `(?:\\s*(?<percent>%|(?:${words.percent.join('|')})(?![\\p{L}])))?`
  const unit = `(?:\\s+(?<unit>[\\p{L}§][\\p{L}/-]*))?`
  return new RegExp(
    `(?<![\\p{L}\\p{N}.:,/§–-])${bound}(?<number>${number})${range}${percent}${unit}(?![\\p{N}])`,
    'giu',
  )
}
