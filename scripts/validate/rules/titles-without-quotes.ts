import { languageNamed } from '../../model/language.ts'
import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { contentTexts } from '../texts/content-texts.ts'
import type { ValidContent } from '../valid-content.ts'
import { type WordLanguage, wordLanguage } from '../words/word-language.ts'

const TITLES = ['title', 'name', 'short', 'word']
// Marks that are wrong in the language are told as such (language/quotation-marks).
const WHOLLY_QUOTED: Readonly<Record<WordLanguage, RegExp>> = {
  sv: /^\s*(?<mark>[”»])[^”»]+\k<mark>\s*$/u,
  en: /^\s*“[^“”]+”\s*$/u,
}

/** A title is no quotation: the marks around it were meant for YAML, and a word processor has made them curly. */
export function titlesWithoutQuotes(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { text, name, language, placeOf } of contentTexts(content)) {
    if (name === null || !TITLES.includes(name)) continue
    const known = wordLanguage(language === null ? site.defaultLanguage : languageNamed(language, site.languages))
    if (known === null || !WHOLLY_QUOTED[known].test(text)) continue
    const words = text.trim()
    report('language/quoted-title', placeOf(words, text.indexOf(words)), { name, words, wanted: words.slice(1, -1) })
  }
}
