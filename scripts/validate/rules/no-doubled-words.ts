import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'
import { DOUBLED_WORDS } from '../words/doubled-words.ts'
import { wordLanguage } from '../words/word-language.ts'

// Also over the end of a line, where it is seen least.
const TWICE = /(?<![\p{L}\p{N}-])(?<first>\p{L}+)\s+(?<second>\k<first>)(?![\p{L}\p{N}-])/giu

/** No word stands twice in a row by mistake. */
export function noDoubledWords(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { language, passages } of readingsIn(content, site)) {
    const known = wordLanguage(language)
    if (known === null) continue
    for (const { text, placeOf } of passages) {
      for (const { 0: words, index, groups } of text.matchAll(TWICE)) {
        const word = groups?.second ?? ''
        // ”Walla Walla” is a name.
        if (/^\p{Lu}/u.test(word) || DOUBLED_WORDS[known].has(word)) continue
        report('language/repeated-word', placeOf(index, index + words.length), { word })
      }
    }
  }
}
