import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'

const ADDRESS = /(?<!\S)\S*(?:\/\/|@|www\.)\S*/gi
/** How far to look for the words around a dash. */
const LONGEST_WORD = 60
const BETWEEN_WORDS = /(?<=\S)[^\S\n]--?[^\S\n](?=\S)/gu
// Years and times of day, and small numbers that stand by themselves.
const BETWEEN_NUMBERS =
  /(?<![\p{L}\p{N}.,:/+§_-])(?<from>(?:19|20)\d\d|\d{1,2}[.:]\d\d|\d{1,3})-(?<to>(?:19|20)\d\d(?!-)|\d{1,2}[.:]\d\d|[1-9]\d{0,2})(?![\p{N}/:_]|-\p{N}|[.,]\d)/gu

/** What lies between two words or two numbers is a dash, not a hyphen. */
export function dashesBetween(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { text, placeOf } of readingsIn(content, site).flatMap(({ passages }) => passages)) {
    if (!text.includes('-')) continue
    const prose = text.replace(ADDRESS, (address) => ' '.repeat(address.length))
    for (const { index } of prose.matchAll(BETWEEN_WORDS)) {
      const [start, end] = aroundWords(text, index + 1)
      const words = text.slice(start, end)
      report('language/hyphen-as-dash', placeOf(start, end), { words, wanted: words.replace(/\s--?\s/, ' – ') })
    }
    for (const { 0: words, index, groups } of prose.matchAll(BETWEEN_NUMBERS)) {
      if (!isRange(groups?.from ?? '', groups?.to ?? '')) continue
      const details = { words, wanted: words.replace('-', '–') }
      report('language/hyphen-as-dash', placeOf(index, index + words.length), details)
    }
  }
}

// Going up; ”2019-0123” is the number of a record, ”2018-03” a month, ”031-” begins a telephone number.
function isRange(from: string, to: string): boolean {
  if (/[.:]/.test(from + to)) return true
  if (isYear(to)) return isYear(from) && from < to
  if (isYear(from)) return to.length === 2 && Number(to) > Math.max(12, Number(from.slice(2)))
  return !/^0\d/.test(from) && Number(from) < Number(to)
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}

/** The words on both sides of a place between two spaces. */
function aroundWords(text: string, at: number): readonly [number, number] {
  const [before = ''] = /\S*\s$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at)) ?? []
  const [after = ''] = /^-+\s\S*/u.exec(text.slice(at, at + LONGEST_WORD)) ?? []
  return [at - before.length, at + after.length]
}
