import type { Report } from '../../report/problem.ts'
import { codePointOf } from '../../words/code-point.ts'
import type { RuleContext } from '../rule.ts'
import type { ContentText } from '../texts/content-texts.ts'
import { readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'

// Soft hyphen, zero-width space and joiners, word joiner, byte order mark, and the hyphen that does not break. Joiners
// are at home in emoji and in scripts other than Latin.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u2011]|(?<=^|[\p{Script=Latin}\p{N}\p{P}\s])[\u200C\u200D]/gu

/** How far to look for the rest of the word. */
const LONGEST_WORD = 60

/** What word processors leave behind is found by no search. */
export function visibleCharacters(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { source } of readingsIn(content, site)) reportIn(source, report)
}

function reportIn({ text, placeOf }: ContentText, report: Report): void {
  const found = [...text.matchAll(INVISIBLE)]
  for (const character of new Set(found.map(([one]) => one))) {
    const all = found.filter(([one]) => one === character)
    const at = all[0]?.index ?? 0
    const start = at - (/(?:\S|\uFEFF)*$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0].length ?? 0)
    const [word = ''] = /^(?:\S|\uFEFF)*/u.exec(text.slice(start, at + LONGEST_WORD)) ?? []
    const plain = word.replaceAll('\u2011', '-').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]|[^\p{L}\p{N}]+$/gu, '')
    report('language/invisible-character', placeOf(word, start), {
      character: codePointOf(character),
      count: all.length,
      word: plain,
    })
  }
}
