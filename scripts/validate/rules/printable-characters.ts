import { codePointOf } from '../../content/invisible-characters.ts'
import { isPrintable } from '../../model/printable.ts'
import { unprintableIn } from '../../model/printable-characters.ts'
import type { Report } from '../../report/problem.ts'
import { readingsIn } from '../passages-in.ts'
import type { RuleContext } from '../rule.ts'
import type { ContentText } from '../texts-in.ts'
import type { ValidContent } from '../valid-content.ts'

/** A character that the PDF has no letter for would be a box on paper and nothing at all when read aloud. */
export function printableCharacters(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { source, language } of readingsIn(content, site)) if (isPrintable(language)) reportIn(source, report)
}

function reportIn({ text, placeOf }: ContentText, report: Report): void {
  const found = unprintableIn(text)
  for (const character of new Set(found.map((one) => one.character))) {
    const all = found.filter((one) => one.character === character)
    const number = codePointOf(character)
    report('language/unprintable-character', placeOf(character, all[0]?.at ?? 0), {
      character,
      number,
      count: all.length,
    })
  }
}
