import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'
import { type WordLanguage, wordLanguage } from '../words/word-language.ts'

// A stroke after a number means inches.
const STRAIGHT = '(?<!\\d)"(?:[^"]{0,300}")?'
const WRONG: Readonly<Record<WordLanguage, RegExp>> = {
  sv: new RegExp(`${STRAIGHT}|[“„](?:[^”“]{0,300}[”“])?`, 'gu'),
  // ”So”: a closing mark that opens.
  en: new RegExp(`${STRAIGHT}|(?<![^\\s(–-])[”„][^”“]{0,300}[”“]`, 'gu'),
}
const GUILLEMETS = /[»«](?:[^»«]{0,300}[»«])?/gu
const CURVED = /[“”]/

/** Quotations are marked in the way of the language: ”så” in Swedish, “so” in English, and one way in one text. */
export function rightQuotationMarks(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { language, passages } of readingsIn(content, site)) {
    const known = wordLanguage(language)
    if (known === null) continue
    // ”Så” and »så» are both right, but not in one text.
    const isCurved = passages.some(({ text }) => CURVED.test(text))
    const found = passages.flatMap(({ text, placeOf }) =>
      [...text.matchAll(WRONG[known]), ...(isCurved ? text.matchAll(GUILLEMETS) : [])].map((match) => ({
        match,
        placeOf,
      })),
    )
    const [first] = found
    if (first === undefined) continue
    const { 0: words, index } = first.match
    const details = { words, count: found.length, language: known }
    report('language/quotation-marks', first.placeOf(index, index + words.length), details)
  }
}
