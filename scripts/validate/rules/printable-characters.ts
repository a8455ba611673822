import { isPrintable } from '../../model/printable.ts'
import { unprintableIn } from '../../model/printable-characters.ts'
import type { Place, Report } from '../../report/problem.ts'
import { codePointOf } from '../../words/code-point.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import { printedWordsIn } from '../texts/printed-words-in.ts'
import type { ValidContent } from '../valid-content.ts'

/** A character that the PDF has no letter for would be a box on paper and nothing at all when read aloud. */
export function printableCharacters(content: ValidContent, report: Report, { site }: RuleContext): void {
  // A text is a field as well; each place is told once.
  const told = new Set<string>()
  const once: Report = (rule, place, details) => {
    const key = JSON.stringify([place.file, place.line, place.column, details])
    if (!told.has(key)) report(rule, place, details)
    told.add(key)
  }
  for (const { source, language } of readingsIn(content, site))
    if (isPrintable(language)) reportUnprintable(source, once)
  for (const words of printedWordsIn(content, site)) if (isPrintable(words.language)) reportUnprintable(words, once)
}

type Words = { readonly text: string; readonly placeOf: (words: string, offset: number) => Place }

/** Reports every character of a text that no font of the PDF has, once each. */
export function reportUnprintable({ text, placeOf }: Words, report: Report): void {
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
