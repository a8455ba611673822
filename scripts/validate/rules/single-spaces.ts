import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'

// With the words around, as two spaces are hard to see.
const SEVERAL_SPACES = /(?<!\S)\S+(?<spaces> {2,})\S+/gu

/** One space between words. */
export function singleSpaces(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { text, placeOf } of readingsIn(content, site).flatMap(({ passages }) => passages)) {
    if (!text.includes('  ')) continue
    for (const { 0: words, index, groups } of text.matchAll(SEVERAL_SPACES)) {
      const details = { words, count: groups?.spaces?.length ?? 0 }
      report('language/double-space', placeOf(index, index + words.length), details)
    }
  }
}
